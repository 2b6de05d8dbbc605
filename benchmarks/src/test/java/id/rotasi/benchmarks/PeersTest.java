package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.benchmarks.peers.Peer;
import id.rotasi.benchmarks.peers.Peer.Answer;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peers;
import id.rotasi.benchmarks.peers.Race;
import id.rotasi.benchmarks.peers.Run;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final Limit LIMIT = new Limit(Duration.ofMillis(700), 2, 1);

    private final Tallied network = tallied("section-network");

    @Test
    void every_peer_returns_a_roster_with_a_time_and_no_two_are_the_same() {
        var runs = Peers.all().stream()
                .map(peer -> Run.of("section", network, peer, LIMIT))
                .toList();

        // With and without -Ppeers-native; the two models of CP-SAT are one where there is one component.
        assertThat(SmokeCommand.faults(runs.stream()
                        .filter(run -> !run.peer().equals("cp-sat-parts"))
                        .toList()))
                .isEmpty();
        assertThat(runs).hasSize(7 - Peers.missing().size());
    }

    @Test
    void a_peer_that_does_not_answer_or_copies_another_fails_the_smoke_run() {
        var ours = Run.of("section", network, peer("rotasi"), LIMIT);
        var silent = Run.of("section", network, fake(Answer.none(Optional.empty())), LIMIT);

        assertThat(SmokeCommand.faults(List.of(ours, silent)))
                .singleElement()
                .asString()
                .contains("fake", "no cost");
        assertThat(SmokeCommand.faults(List.of(ours, ours)))
                .singleElement()
                .asString()
                .contains("same roster");
    }

    @Test
    void the_auditor_and_not_the_peer_says_that_a_rule_is_broken() {
        var full = tallied("section-full");
        var odd = peer("odd-even").solve(full, LIMIT);
        var boast = new Answer(
                odd.assignments(),
                Optional.empty(),
                List.of(new Peer.Point(0.1, Cost.ZERO, Optional.empty())),
                OptionalLong.empty());

        var run = Run.of("section-full", full, fake(boast), LIMIT);

        assertThat(run.cost().orElseThrow().hard()).isPositive();
        assertThat(PeersReport.table(List.of(new Race("section-full", List.of(run))))
                        .text())
                .contains("BREAKS %d hard".formatted(run.cost().orElseThrow().hard()));
    }

    @Test
    void a_roster_that_lacks_days_is_refused() {
        var whole = peer("odd-even").solve(network, LIMIT).assignments().orElseThrow();
        var half = new Answer(
                Optional.of(whole.subList(0, whole.size() / 2)), Optional.empty(), List.of(), OptionalLong.empty());

        var run = Run.of("section", network, fake(half), LIMIT);

        assertThat(run.cost()).isEmpty();
        assertThat(run.fault()).contains("refused by the auditor");
    }

    @Test
    void the_last_cost_a_peer_counts_is_what_the_auditor_counts() {
        for (var peer : List.of(peer("rotasi"), peer("timefold-streams"), peer("choco"))) {
            var run = Run.of("section", network, peer, LIMIT);

            assertThat(run.trace().get(run.trace().size() - 1).cost())
                    .as(peer.name())
                    .isEqualTo(run.cost().orElseThrow());
        }
    }

    @Test
    void where_rotasi_is_behind_is_said() {
        var ours = Run.of("section", network, peer("random-fair"), LIMIT);
        var slower = new Run("section", "rotasi", ours.cost(), ours.bound(), 9, ours.trace(), ours.moves(), 1, "");
        var better = new Run(
                "section", "other", Optional.of(Cost.ZERO), Optional.empty(), 1, ours.trace(), ours.moves(), 2, "");

        assertThat(new Race("section", List.of(slower, better)).behind())
                .singleElement()
                .asString()
                .contains("other costs less");
    }

    private static Peer peer(String name) {
        return Peers.all().stream()
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Tallied tallied(String name) {
        return Tallied.of(Suite.named(name).get(0).problem());
    }

    private static Peer fake(Answer answer) {
        return new Peer() {
            @Override
            public String name() {
                return "fake";
            }

            @Override
            public String about() {
                return "";
            }

            @Override
            public Answer solve(Tallied problem, Limit limit) {
                return answer;
            }
        };
    }
}
