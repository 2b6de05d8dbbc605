package id.rotasi.internal.advise;

import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import id.rotasi.study.RosterAdvice.Move;
import id.rotasi.study.RosterAdvice.Proposal;
import java.util.List;
import java.util.Locale;

/** What a {@link Proposal} holds. */
public record ProposalRecord(
        boolean isAllowed,
        List<Move> moves,
        Cost difference,
        List<Effect> effects,
        List<Proposal> instead,
        ProposalWords words)
        implements Proposal {

    public ProposalRecord {
        moves = List.copyOf(moves);
        effects = List.copyOf(effects);
        instead = List.copyOf(instead);
    }

    ProposalRecord instead(List<Proposal> others) {
        return new ProposalRecord(isAllowed, moves, difference, effects, others, words);
    }

    @Override
    public List<String> message(Locale locale) {
        return words.of(this, locale);
    }
}
