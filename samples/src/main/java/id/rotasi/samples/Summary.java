package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.RuleResult;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A roster in about forty lines, for a person at a terminal. */
final class Summary {

    private static final int HARD_FINDINGS = 20;
    private static final int SOFT_FINDINGS = 5;

    private final Roster roster;
    private final RosterReport report;
    private final Texts texts;
    private final Map<WorkMode, Integer> modes = new EnumMap<>(WorkMode.class);

    Summary(Roster roster, Texts texts) {
        this.roster = roster;
        this.report = roster.report();
        this.texts = texts.under(roster.problem().policy());
        for (Assignment assignment : roster.assignments()) {
            modes.merge(assignment.mode(), 1, Integer::sum);
        }
    }

    /**
     * The summary.
     *
     * @param seconds that the solve took
     * @param directory where the files are
     * @param files what was written, relative to it
     * @param formats which of the formats that can be chosen they are
     */
    List<String> lines(double seconds, Path directory, List<Path> files, Set<Format> formats) {
        var lines = new ArrayList<String>();
        lines.add(roster.problem().name());
        lines.add("=".repeat(Math.min(Console.WIDTH, roster.problem().name().length())));
        lines.addAll(ProblemSummary.lines(roster.problem(), texts));
        lines.addAll(Lines.field(texts.text("summary.cells"), cells()));
        lines.add("");
        lines.addAll(Lines.wrap(status(), Console.WIDTH));
        lines.addAll(revision());
        lines.addAll(impossibilities());
        lines.addAll(rules());
        lines.add("");
        lines.addAll(shares());
        lines.addAll(findings());
        lines.addAll(new EligibilityLines(roster, texts).lines());
        if (roster.problem().asns().size() <= Grid.MOST_PEOPLE) {
            lines.add("");
            lines.addAll(Grid.lines(roster, texts));
        }
        lines.add("");
        lines.addAll(Lines.field(texts.text("summary.time"), time(seconds)));
        lines.addAll(Lines.field(texts.text("summary.files"), texts.text("summary.files.value", shown(directory))));
        FileList.lines(files, texts).forEach(line -> lines.add("    " + line));
        var rest = EnumSet.copyOf(Format.ALL.members());
        rest.removeAll(formats);
        if (!rest.isEmpty()) {
            var words = rest.stream().map(Format::word).collect(Collectors.joining(","));
            lines.addAll(Lines.field("", texts.text("summary.rest", words)));
        }
        return lines;
    }

    private String cells() {
        return texts.text(
                "summary.cells.value", report.cells(), report.freeCells(), modes.getOrDefault(WorkMode.ABSENT, 0));
    }

    private String status() {
        var bound = report.bound();
        if (report.status() == RosterStatus.OPTIMAL) {
            return texts.text("status.optimal", report.score().soft());
        }
        if (report.status() == RosterStatus.INFEASIBLE) {
            long hard = report.score().hard();
            long least = bound.map(Cost::hard).orElse(1L);
            return report.isProvenImpossible()
                    ? texts.text("status.infeasible.proven", hard, Math.max(1, least))
                    : texts.text("status.infeasible.open", hard);
        }
        if (bound.isEmpty() || report.gap().isEmpty()) {
            return texts.text("status.feasible", report.score().soft());
        }
        return texts.text(
                "status.feasible.bound",
                report.score().soft(),
                bound.get().soft(),
                texts.percent(report.gap().getAsDouble(), 2));
    }

    /** How far it is from what was published, and what the past costs. */
    private List<String> revision() {
        var lines = new ArrayList<String>();
        report.changes()
                .ifPresent(changes -> lines.addAll(Lines.wrap(
                        texts.text(
                                "revision.changes",
                                changes.days(),
                                changes.leastDays(),
                                changes.posts(),
                                changes.leastPosts()),
                        Console.WIDTH)));
        var inherited = report.inherited();
        if (!inherited.isZero()) {
            lines.addAll(
                    Lines.wrap(texts.text("revision.inherited", inherited.hard(), inherited.soft()), Console.WIDTH));
        }
        return lines;
    }

    /** What cannot be, why, and what would mend it. */
    private List<String> impossibilities() {
        var lines = new ArrayList<String>();
        int n = 0;
        for (Impossibility impossible : report.impossibilities()) {
            lines.add("");
            lines.addAll(Lines.wrap(
                    texts.text("impossible", ++n) + " "
                            + impossible.reasons().get(0).message(texts.locale()),
                    Console.WIDTH));
            impossible.reasons().stream()
                    .skip(1)
                    .forEach(reason -> lines.addAll(Lines.item(reason.message(texts.locale()))));
            if (!impossible.mends().isEmpty()) {
                lines.add(texts.text("impossible.mends"));
                impossible.mends().forEach(mend -> lines.addAll(Lines.item(mend.message(texts.locale()))));
            }
        }
        return lines;
    }

    private List<String> rules() {
        var table = new Table(2)
                .row(
                        texts.text("rules.rule"),
                        texts.text("rules.id"),
                        texts.text("rules.hard"),
                        texts.text("rules.soft"),
                        texts.text("rules.findings"));
        for (RuleResult rule : report.rules()) {
            table.row(
                    nameOf(rule.id()),
                    rule.id(),
                    texts.number(rule.hard()),
                    texts.number(rule.soft()),
                    texts.number(rule.findings()));
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }

    private String nameOf(String rule) {
        var words = new RuleWords(new Names(roster.problem()), texts.locale());
        var policy = roster.problem().policy();
        return policy.rule(rule)
                .or(() -> Optional.of(Presets.eligibilityFor(policy.rules()))
                        .filter(added -> added.id().equals(rule)))
                .map(words::name)
                .orElse(rule);
    }

    private List<String> shares() {
        int home = modes.getOrDefault(WorkMode.WFH, 0);
        int site = modes.getOrDefault(WorkMode.WFO, 0);
        var share = texts.percent((double) home / Math.max(1, home + site), 1);
        var fairness = report.fairness();
        var table = new Table(1)
                .row(
                        texts.text("turns.people", fairness.people()),
                        texts.text("turns.min"),
                        texts.text("turns.mean"),
                        texts.text("turns.max"));
        turns(table, "turns.all", fairness.wfhDays());
        turns(table, "turns.mondays", fairness.mondays());
        turns(table, "turns.fridays", fairness.fridays());
        var lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(Lines.field(texts.text("summary.share"), texts.text("summary.share.value", home, share, site)));
        return lines;
    }

    private void turns(Table table, String key, Spread spread) {
        table.row(
                texts.text(key),
                texts.number(spread.min()),
                texts.decimal(spread.mean(), 1),
                texts.number(spread.max()));
    }

    private List<String> findings() {
        var names = new Names(roster.problem());
        var lines = new ArrayList<String>();
        report.notices().forEach(notice -> lines.addAll(Lines.item(notice.message(texts.locale()))));
        var hard = report.findings().stream()
                .filter(finding -> finding.cost().hard() > 0)
                .toList();
        var soft = report.findings().stream()
                .filter(finding -> finding.cost().hard() == 0)
                .toList();
        lines.addAll(findings("findings.hard", hard, HARD_FINDINGS, names));
        lines.addAll(findings("findings.soft", soft, SOFT_FINDINGS, names));
        return lines;
    }

    private List<String> findings(String heading, List<Finding> findings, int most, Names names) {
        var lines = new ArrayList<String>();
        if (!findings.isEmpty()) {
            lines.add("");
            lines.add(texts.text(heading, Math.min(most, findings.size()), findings.size()));
            findings.stream()
                    .limit(most)
                    .forEach(finding -> lines.addAll(Lines.item(finding.message(names, texts.locale()))));
        }
        return lines;
    }

    private String time(double seconds) {
        return texts.text(
                "summary.time.value",
                texts.decimal(seconds, 1),
                texts.words().word(report.stoppedBy()),
                String.valueOf(report.seed()));
    }

    /* As it would be typed from here, if that is shorter. */
    private static Path shown(Path directory) {
        var here = Path.of("").toAbsolutePath();
        var absolute = directory.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
