package id.rotasi.internal.report;

import id.rotasi.report.CellExplanation;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import java.util.List;

/** What a {@link CellExplanation.Effect} holds. */
public record EffectRecord(String rule, Cost difference, List<Finding> caused, List<Finding> cured)
        implements CellExplanation.Effect {

    public EffectRecord {
        caused = List.copyOf(caused);
        cured = List.copyOf(cured);
    }
}
