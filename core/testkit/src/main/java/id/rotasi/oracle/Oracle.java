package id.rotasi.oracle;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Draw;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Counts what a roster costs from the problem and the assignments alone. A sheet is a table of states by person and day
 * of the period, in codes of its own.
 */
public final class Oracle {

    private final Facts facts;
    private final Choices choices;
    private final List<Rule> rules;
    private final List<Demands> demands = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();

    private Oracle(RosterProblem problem) {
        this.facts = new Facts(problem);
        this.choices = new Choices(facts);
        this.rules = new ArrayList<>(problem.policy().rules());
        if (facts.dates.stream().anyMatch(date -> problem.policy().rules().stream()
                .noneMatch(rule -> rule instanceof EligibilityRespected && facts.holds(rule, date)))) {
            rules.add(0, Presets.eligibilityFor(rules));
        }
        rules.forEach(rule -> demands.add(new Demands(facts, choices, rule)));
        // Wishes come last, the hard ones first: what must be has been said by then.
        demands.forEach(demand -> demand.wishes(true));
        demands.forEach(demand -> demand.wishes(false));
        rules.forEach(rule -> counts.add(new Counts(facts, choices, rule)));
    }

    public static Oracle of(RosterProblem problem) {
        return new Oracle(problem);
    }

    /** How many rosters there are, or {@link Long#MAX_VALUE} when too many. */
    public long rosters() {
        long rosters = 1;
        for (int[] cell : freeCells()) {
            rosters *= choices.of(cell[0], cell[1]).size();
            if (rosters > Integer.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
        }
        return rosters;
    }

    /** Person and day of each cell with more than one choice. */
    public List<int[]> freeCells() {
        var free = new ArrayList<int[]>();
        for (int a = 0; a < facts.asns.size(); a++) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (choices.of(a, d).size() > 1) {
                    free.add(new int[] {a, d});
                }
            }
        }
        return free;
    }

    /** The people who may be at home on at least one day. */
    public List<String> mayBeHome() {
        var people = new ArrayList<String>();
        for (int a = 0; a < facts.asns.size(); a++) {
            if (choices.mayEverBeHome(a)) {
                people.add(facts.asns.get(a).id());
            }
        }
        return people;
    }

    /** What each rule costs, in policy order. */
    public Map<String, Cost> costs(int[][] sheet) {
        var costs = new LinkedHashMap<String, Cost>();
        for (int r = 0; r < rules.size(); r++) {
            costs.put(rules.get(r).id(), cost(r, sheet));
        }
        return costs;
    }

    /** What all rules cost together, and the days that differ from what was published. */
    public Cost cost(int[][] sheet) {
        var cost = Cost.of(0, changedDays(sheet), changedPosts(sheet), 0);
        for (int r = 0; r < rules.size(); r++) {
            cost = cost.plus(cost(r, sheet));
        }
        return cost;
    }

    /** Days at home instead of on site or the other way round. */
    private long changedDays(int[][] sheet) {
        return kept().filter(day -> !isOf(day.mode(), state(day, sheet))).count();
    }

    /** Days on site as published, but not at the post or desk that is still there for that person. */
    private long changedPosts(int[][] sheet) {
        return kept().filter(day -> day.mode() == WorkMode.WFO && day.post().isPresent())
                .filter(day -> {
                    int a = facts.person(day.asn());
                    var possible = choices.of(a, facts.dates.indexOf(day.date()));
                    int now = state(day, sheet);
                    if (day.post().equals(Optional.of(Post.OFFICE))) {
                        int desk = facts.state(a, day);
                        boolean isKept = desk >= Facts.FIRST_DESK && possible.contains(desk)
                                ? now == desk
                                : possible.stream().noneMatch(Facts::inOffice) || Facts.inOffice(now);
                        return !Facts.isAway(now) && !isKept;
                    }
                    int post = facts.state(a, day);
                    boolean named = assignment(a, 0, post).post().equals(day.post());
                    return named && possible.contains(post) && !Facts.isAway(now) && now != post;
                })
                .count();
    }

    private int state(PublishedRoster.Day day, int[][] sheet) {
        return sheet[facts.person(day.asn())][facts.dates.indexOf(day.date())];
    }

    /** The published days that are to be kept: where there is a choice, what was published is one, and no rule prices it. */
    private Stream<PublishedRoster.Day> kept() {
        return facts.problem.published().stream()
                .flatMap(published -> published.days().stream())
                .filter(day -> day.mode() != WorkMode.ABSENT)
                .filter(day -> {
                    int a = facts.person(day.asn());
                    var possible = choices.of(a, facts.dates.indexOf(day.date()));
                    return possible.size() > 1
                            && possible.stream().anyMatch(state -> isOf(day.mode(), state))
                            && rules.stream()
                                    .noneMatch(rule -> rule instanceof PublishedRosterKept
                                            && !rule.enforcement().hard()
                                            && facts.isAbout(rule, a, facts.dates.indexOf(day.date())));
                });
    }

    private static boolean isOf(WorkMode mode, int state) {
        return switch (mode) {
            case WFO -> !Facts.isAway(state);
            case WFH -> state == Facts.HOME;
            case OFF -> state == Facts.FREE;
            case ABSENT -> false;
        };
    }

    private Cost cost(int r, int[][] sheet) {
        long counted = counts.get(r).cost(sheet);
        boolean hard = rules.get(r).enforcement().hard();
        return demands.get(r).cost(sheet).plus(hard ? Cost.of(counted, 0) : Cost.of(0, counted));
    }

    /** The least cost of all rosters, by trying each. */
    public Cost optimum() {
        var best = new AtomicReference<>(cost(firstSheet()));
        costs(cost -> best.accumulateAndGet(cost, (one, other) -> one.compareTo(other) < 0 ? one : other));
        return best.get();
    }

    /** Tells the cost of each roster. */
    public void costs(Consumer<Cost> told) {
        var free = freeCells();
        var sheet = firstSheet();
        var place = new int[free.size()];
        told.accept(cost(sheet));
        int turn = 0;
        while (turn < place.length) {
            int a = free.get(turn)[0];
            int d = free.get(turn)[1];
            place[turn] = (place[turn] + 1) % choices.of(a, d).size();
            sheet[a][d] = choices.of(a, d).get(place[turn]);
            if (place[turn] == 0) {
                turn++;
            } else {
                turn = 0;
                told.accept(cost(sheet));
            }
        }
    }

    private int[][] firstSheet() {
        var sheet = new int[facts.asns.size()][facts.dates.size()];
        for (int a = 0; a < sheet.length; a++) {
            for (int d = 0; d < facts.dates.size(); d++) {
                sheet[a][d] =
                        facts.onDuty(a, d) ? choices.of(a, d).get(0) : facts.works(a, d) ? Facts.ABSENT : Facts.OFF;
            }
        }
        return sheet;
    }

    /** Any roster. */
    public int[][] anySheet(Draw draw) {
        var sheet = firstSheet();
        for (int[] cell : freeCells()) {
            sheet[cell[0]][cell[1]] = draw.one(choices.of(cell[0], cell[1]));
        }
        return sheet;
    }

    /** The assignments of a sheet, in the order of {@link id.rotasi.Roster#assignments()}. */
    public List<Assignment> assignments(int[][] sheet) {
        var assignments = new ArrayList<Assignment>();
        for (int a = 0; a < sheet.length; a++) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (sheet[a][d] != Facts.OFF) {
                    assignments.add(assignment(a, d, sheet[a][d]));
                }
            }
        }
        return assignments;
    }

    private Assignment assignment(int a, int d, int state) {
        var mode =
                switch (state) {
                    case Facts.ABSENT -> WorkMode.ABSENT;
                    case Facts.HOME -> WorkMode.WFH;
                    case Facts.FREE -> WorkMode.OFF;
                    default -> WorkMode.WFO;
                };
        Optional<Post> post =
                switch (state) {
                    case Facts.ABSENT, Facts.HOME, Facts.FREE -> Optional.empty();
                    case Facts.OFFICE -> Optional.of(Post.OFFICE);
                    case Facts.FIELD -> Optional.of(Post.FIELD);
                    default ->
                        Facts.inOffice(state)
                                ? Optional.of(Post.OFFICE)
                                : Optional.of(Post.counter(facts.problem
                                        .counters()
                                        .get(state - Facts.FIRST_COUNTER)
                                        .id()));
                };
        Optional<String> desk = state < Facts.FIRST_DESK
                ? Optional.empty()
                : Optional.of(
                        facts.problem.desks().get(state - Facts.FIRST_DESK).id());
        return Assignment.of(facts.asns.get(a).id(), facts.dates.get(d), mode, post, choices.fixedBy(a, d, state))
                .withDesk(desk);
    }

    /**
     * The sheet of a roster.
     *
     * @throws AssertionError if the roster has not exactly one possible assignment, with the right reason, for each
     *     person and working day
     */
    public int[][] sheet(List<Assignment> assignments) {
        var sheet = firstSheet();
        var rows = assignments.iterator();
        for (int a = 0; a < sheet.length; a++) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (sheet[a][d] != Facts.OFF) {
                    sheet[a][d] = read(a, d, rows.next());
                }
            }
        }
        if (rows.hasNext()) {
            throw new AssertionError("One assignment too many: " + rows.next());
        }
        return sheet;
    }

    /** The sheet of a roster that may be due to facts and not to rules: the reasons do not matter, nor does eligibility. */
    public int[][] sheetWithoutReasons(List<Assignment> assignments) {
        var sheet = firstSheet();
        for (var row : assignments) {
            int a = facts.person(row.asn());
            int d = facts.dates.indexOf(row.date());
            sheet[a][d] = choices.of(a, d).stream()
                    .filter(state -> {
                        var possible = assignment(a, d, state);
                        return possible.mode() == row.mode()
                                && possible.post().equals(row.post())
                                && possible.desk().equals(row.desk());
                    })
                    .findFirst()
                    .orElse(Facts.ABSENT);
        }
        return sheet;
    }

    private int read(int a, int d, Assignment row) {
        var possible = facts.onDuty(a, d) ? choices.of(a, d) : List.of(Facts.ABSENT);
        return possible.stream()
                .filter(state -> assignment(a, d, state).equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s, but only %s are possible."
                        .formatted(
                                row,
                                Arrays.toString(possible.stream()
                                        .map(state -> assignment(a, d, state))
                                        .toArray()))));
    }
}
