package id.rotasi.internal.advise;

import id.rotasi.RosterProblem;
import id.rotasi.internal.report.DayWords;
import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.words.ExplanationWords;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.study.RosterAdvice.Move;
import id.rotasi.study.RosterAdvice.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proposals in sentences. */
final class ProposalWords {

    private final RosterProblem problem;
    private final Names names;

    ProposalWords(RosterProblem problem) {
        this.problem = problem;
        this.names = new Names(problem);
    }

    /** Yes or no, who moves, what it costs, and what would do instead. */
    List<String> of(Proposal proposal, Locale locale) {
        var words = Messages.in(locale).under(problem.policy());
        var lines = new ArrayList<String>();
        lines.add(answer(proposal, words));
        proposal.moves().forEach(move -> lines.add("- " + move(move, words)));
        var rules = new ExplanationWords(problem, problem.policy(), locale);
        proposal.effects()
                .forEach(effect -> lines.add("- " + rules.effect(effect).sentence()));
        proposal.instead()
                .forEach(other -> lines.add(words.text("advice.instead")
                        + " "
                        + other.moves().stream().map(move -> move(move, words)).collect(Collectors.joining("; "))
                        + ". "
                        + cost(other, words)));
        return lines;
    }

    private String answer(Proposal proposal, Messages words) {
        if (proposal.moves().isEmpty()) {
            return words.text("advice.same");
        }
        if (proposal.isAllowed()) {
            return words.text("advice.yes", Map.of("cost", cost(proposal, words)));
        }
        var rules = new ExplanationWords(problem, problem.policy(), words.locale());
        var broken = proposal.effects().stream()
                .filter(effect -> effect.difference().hard() > 0)
                .map(Effect::rule)
                .map(rules::rule)
                .toList();
        return broken.isEmpty() ? words.text("advice.fixed") : words.text("advice.no", Map.of("rules", broken));
    }

    private static String cost(Proposal proposal, Messages words) {
        long days = proposal.difference().at(Level.DAYS);
        return price(proposal.difference(), words)
                + (days == 0 ? "" : " " + words.text("advice.cost.days", Map.of("n", days)));
    }

    private static String price(Cost difference, Messages words) {
        if (difference.hard() < 0) {
            return words.text("advice.cost.mends", Map.of("hard", -difference.hard()));
        }
        long soft = difference.soft();
        return soft == 0
                ? words.text("advice.cost.same")
                : words.text(soft > 0 ? "advice.cost.dearer" : "advice.cost.cheaper", Map.of("cost", Math.abs(soft)));
    }

    private String move(Move move, Messages words) {
        var days = new DayWords(Optional.of(names), words);
        return words.text(
                "advice.move",
                Map.of(
                        "who", days.who(move.after().asn()),
                        "date", move.after().date(),
                        "before", days.place(Optional.of(move.before())),
                        "after", days.place(Optional.of(move.after()))));
    }
}
