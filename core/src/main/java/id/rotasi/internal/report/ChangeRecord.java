package id.rotasi.internal.report;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import java.util.List;
import java.util.Optional;

/** What a {@link CellExplanation.Change} holds. */
public record ChangeRecord(
        WorkMode mode,
        Optional<Post> post,
        Optional<String> desk,
        Cost difference,
        List<Effect> effects,
        List<Assignment> others)
        implements CellExplanation.Change {

    public ChangeRecord {
        effects = List.copyOf(effects);
        others = List.copyOf(others);
    }
}
