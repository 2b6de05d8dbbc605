package id.rotasi.internal.advise;

import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Judged;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Posts;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import id.rotasi.study.RosterAdvice.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Weighs choices against a roster: whether they are allowed, and what they cost. For one thread. */
final class Weighing {

    static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(Weighed::difference)
            .thenComparing(weighed -> weighed.states().size());

    private final TallyLedger ledger;
    private final ProposalWords words;

    /**
     * A choice that was weighed.
     *
     * @param choice state of each cell that was asked for
     * @param states state of each cell that moves, posts given anew included
     */
    record Weighed(Map<Integer, Integer> choice, Map<Integer, Integer> states, boolean allowed, Cost difference) {}

    Weighing(Judged roster, ProposalWords words) {
        this.ledger = new TallyLedger(roster.model(), roster.states());
        this.words = words;
    }

    Model model() {
        return ledger.model();
    }

    /** The states of all cells, as a copy. */
    int[] states() {
        return ledger.states();
    }

    int state(int cell) {
        return ledger.state(cell);
    }

    /** The mode in which a cell is. */
    WorkMode mode(int cell) {
        return model().table().modeOf(cell, ledger.state(cell));
    }

    /**
     * A state in that mode, or of somebody who is never so, away: as it is if the mode is the same, else away, at home or at the plain
     * post; in shifts at any, if there is one.
     */
    int state(int cell, WorkMode mode) {
        int now = ledger.state(cell);
        var kind = model().table().kind(cell);
        int code = kind.code(mode) == Posts.NO_STATE ? States.AWAY : kind.code(mode);
        if (States.counts(code, now)) {
            return now;
        }
        int plain = model().table().isShift(cell) ? now : model().plainPost(cell);
        return mode == WorkMode.WFO ? model().onSite(cell).map(States::plain).orElse(plain) : code;
    }

    /** The state in which a cell takes the place of another one: in its mode; those in shifts at its post, if that can be. */
    int inPlaceOf(int cell, int other) {
        int state = ledger.state(other);
        boolean bothInShifts = model().table().isShift(cell) && model().table().isShift(other);
        return bothInShifts && model().states(cell).contains(state) ? state : state(cell, mode(other));
    }

    /** The people whose days stand in a tally with a cell. */
    IntStream countedWith(int cell) {
        return Arrays.stream(ledger.tallies(cell))
                .mapToObj(t -> ledger.tally(t).cells().stream())
                .flatMapToInt(cells -> cells)
                .map(model().table()::asn);
    }

    /** Whether nothing is settled or locked that the choice would change. */
    boolean isFree(Map<Integer, Integer> choice) {
        return choice.entrySet().stream()
                .allMatch(entry -> ledger.state(entry.getKey()) == entry.getValue() || isFree(entry.getKey()));
    }

    boolean isFree(int cell) {
        return !model().isFact(cell) && model().lock(cell).isEmpty();
    }

    private boolean isPossible(Map<Integer, Integer> choice) {
        return choice.entrySet().stream()
                .allMatch(entry -> model().states(entry.getKey()).contains(entry.getValue())
                        || ledger.state(entry.getKey()) == entry.getValue());
    }

    /** Weighs a choice; empty if a rule about single people, a lock or a settled day stands against it. */
    Optional<Weighed> of(Map<Integer, Integer> choice) {
        if (!isFree(choice) || !isPossible(choice)) {
            return Optional.empty();
        }
        choice.forEach(ledger::set);
        boolean allowed = Reseating.keepsHard(ledger);
        var weighed = new Weighed(choice, ledger.moved(), allowed, ledger.difference());
        ledger.undo();
        return Optional.of(weighed);
    }

    /** All that is known of a choice, also of one that a rule about single people rules out. */
    ProposalRecord proposal(Map<Integer, Integer> choice) {
        return of(choice).map(this::proposal).orElseGet(() -> forbidden(choice));
    }

    ProposalRecord proposal(Weighed weighed) {
        weighed.states().forEach(ledger::set);
        ledger.choose();
        var proposal = proposal(weighed.allowed(), ledger);
        ledger.undo();
        return proposal;
    }

    /* The tallies of demands that are kept are none, so the problem is compiled anew for the choice. */
    private ProposalRecord forbidden(Map<Integer, Integer> choice) {
        var before = ledger.states();
        var after = ledger.states();
        choice.forEach((cell, state) -> after[cell] = state);
        var both = new TallyLedger(new Judged(model(), before).beside(after).model(), before);
        choice.forEach(both::set);
        both.choose();
        return proposal(isFree(choice) && both.worse().isEmpty(), both);
    }

    private ProposalRecord proposal(boolean allowed, TallyLedger changed) {
        var moves = new ArrayList<Move>();
        for (int cell : changed.changed()) {
            moves.add(new Move(day(cell, changed.stateBefore(cell)), day(cell, changed.state(cell))));
        }
        var effects = changed.effects();
        return new ProposalRecord(allowed, moves, changed.difference(), effects, List.of(), words);
    }

    private Day day(int cell, int state) {
        var table = model().table();
        var asn = model().problem().asns().get(table.asn(cell)).id();
        return new Day(
                asn,
                table.dateOf(table.day(cell)),
                table.modeOf(cell, state),
                model().posts().of(state),
                model().posts().desk(state));
    }
}
