package id.rotasi.internal.io.letter;

import id.rotasi.Roster;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says on every page that a roster breaks hard rules and may not be signed, and what is missing.
 *
 * @param missing what each broken demand lacks, in sentences, the costliest first
 */
public record DraftMark(Messages words, List<String> missing) {

    /** Of a roster; empty if every hard rule holds. */
    static Optional<DraftMark> of(Roster roster, Names names, Messages words) {
        if (roster.report().status() != RosterStatus.INFEASIBLE) {
            return Optional.empty();
        }
        var missing = roster.report().findings().stream()
                .filter(finding -> finding.cost().hard() > 0)
                .map(finding -> finding.message(names, words.locale()))
                .toList();
        return Optional.of(new DraftMark(words, missing));
    }

    /** One word, such as {@code DRAF}. */
    public String word() {
        return words.text("annex.draft");
    }

    /** What it means. */
    public String title() {
        return words.text("annex.draft.title", Map.of("n", missing.size()));
    }

    /** A line with as much of what is missing as fits into so many characters; what does not fit is counted. */
    public String line(int most) {
        var line = new StringBuilder(word() + ": " + title());
        for (int i = 0; i < missing.size(); i++) {
            var more = words.text("annex.draft.more", Map.of("n", missing.size() - i));
            int left = most - line.length() - more.length() - 2;
            if (missing.get(i).length() > left) {
                return line.append(' ').append(more).toString();
            }
            line.append(' ').append(missing.get(i));
        }
        return line.toString();
    }
}
