package id.rotasi.internal.io.letter;

import id.rotasi.Roster;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.AnnexXlsx.Paper;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the letters of a roster are to be made.
 *
 * @param letters the letter of each agency; empty for that of the problem
 * @param duty on days at home; empty for that of the policy
 */
public record LetterJobs(
        Messages words, Paper paper, Optional<Function<Unit, Letter>> letters, Optional<ReportingDuty> duty) {

    /** On that paper. */
    public LetterJobs on(Paper other) {
        return new LetterJobs(words, other, letters, duty);
    }

    /** With the letter of each agency. */
    public LetterJobs with(Function<Unit, Letter> given) {
        return new LetterJobs(words, paper, Optional.of(given), duty);
    }

    /** With that duty. */
    public LetterJobs with(ReportingDuty asked) {
        return new LetterJobs(words, paper, letters, Optional.of(asked));
    }

    /** What is the same in all letters of a roster. */
    public Jobs of(Roster roster) {
        var table = new RosterTable(roster);
        var names = new Names(roster.problem());
        var named = words.under(roster.problem().policy());
        var how = new LetterJobs(named, paper, letters, duty);
        return new Jobs(how, roster, table, names, Recap.of(table), DraftMark.of(roster, names, named));
    }

    /** The letters of one roster. */
    public record Jobs(
            LetterJobs how, Roster roster, RosterTable table, Names names, Recap recap, Optional<DraftMark> draft) {

        /** Each agency with people, in each month of the period. */
        public List<LetterJob> all() {
            return table.months().stream()
                    .flatMap(month -> table.agencies().keySet().stream().map(agency -> of(agency, month)))
                    .toList();
        }

        /** One of them. */
        public LetterJob of(Unit agency, YearMonth month) {
            var problem = roster.problem();
            return new LetterJob(
                    table,
                    names,
                    recap,
                    agency,
                    month,
                    how.letters().map(given -> given.apply(agency)).orElseGet(() -> problem.letter()
                            .of(agency.id())),
                    how.words(),
                    how.paper(),
                    how.duty().orElse(problem.policy().reportingDuty()),
                    draft);
        }
    }
}
