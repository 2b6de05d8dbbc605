package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterJob.Progress;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterReport;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, listeners and holiday providers of a host that misbehave: the message names the culprit. */
class HostCodeTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private static final EngineOptions OPTIONS = EngineOptions.defaults().withStepLimit(50);

    private record Own(String id, Enforcement enforcement, BiConsumer<RuleContext, Consumer<Tally>> body)
            implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            body.accept(context, tallies);
        }
    }

    private static RosterProblem.Builder eight() {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(6), Presets.rotation5050())
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(IntStream.range(0, 8)
                        .mapToObj(i -> Asn.builder("p" + i, "Pegawai " + i, "dinas")
                                .eligible()
                                .build())
                        .toList());
    }

    private static RosterProblem under(BiConsumer<RuleContext, Consumer<Tally>> body) {
        return eight().policy(Presets.rotation5050().with(new Own("milik-kami", Enforcement.soft(3), body)))
                .build();
    }

    private static Tally tally(String rule, int cell, Counted counted, Price price) {
        return new Tally(rule, new Subject.OfScope(MONDAY), CellSet.of(0, cell), counted, price);
    }

    static Stream<BiConsumer<RuleContext, Consumer<Tally>>> mistakes() {
        var price = Price.atMost(0, Enforcement.soft(3));
        return Stream.of(
                (context, tallies) -> {
                    throw new IllegalStateException("of this test");
                },
                (context, tallies) -> {
                    throw new StackOverflowError();
                },
                (context, tallies) -> {
                    throw new OutOfMemoryError("of this test");
                },
                (context, tallies) -> tallies.accept(null),
                (context, tallies) -> tallies.accept(tally("milik-kami", 1, null, price)),
                (context, tallies) -> tallies.accept(tally("milik-kami", 9_999, Counted.WFH, price)),
                (context, tallies) -> tallies.accept(tally("milik-kami", -1, Counted.WFH, price)),
                (context, tallies) -> tallies.accept(tally("milik-kami", 1, Counted.at("loket-99"), price)),
                (context, tallies) -> tallies.accept(tally("person-balance", 1, Counted.WFH, price)),
                (context, tallies) ->
                        tallies.accept(tally("milik-kami", 1, Counted.WFH, Price.atLeast(9, Enforcement.HARD))),
                (context, tallies) -> tallies.accept(
                        tally("milik-kami", 1, Counted.WFH, Price.of(n -> n % 2 == 0 ? 0 : 1, Enforcement.soft(3)))),
                (context, tallies) -> tallies.accept(tally(
                        "milik-kami", 1, Counted.WFH, Price.of(n -> Long.MAX_VALUE / 3 * n, Enforcement.soft(3)))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_rule_that_is_wrong_is_named_in_both_languages(BiConsumer<RuleContext, Consumer<Tally>> mistake) {
        var problem = under(mistake);
        assertThatThrownBy(() -> RosterEngine.create(OPTIONS).solve(problem))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> {
                    assertThat(e.errors()).hasSize(1);
                    var error = e.errors().get(0);
                    int place = problem.policy().rules().size() - 1;
                    assertThat(error.path()).startsWith("$.policy.rules[" + place + "]");
                    assertThat(error.message(Locale.ENGLISH)).contains("rule 'milik-kami'");
                    assertThat(error.message(Locale.forLanguageTag("id"))).containsIgnoringCase("aturan 'milik-kami'");
                });
    }

    @Test
    void a_rule_that_gives_no_answer_is_named_when_the_time_is_up_or_the_host_cancels() {
        var never = new CountDownLatch(1);
        var problem = under((context, tallies) -> {
            while (true) {
                try {
                    never.await();
                    return;
                } catch (InterruptedException e) {
                    // Nothing can stop it.
                }
            }
        });
        var brief = RosterEngine.create(OPTIONS.withTimeLimit(Duration.ofMillis(10)));
        var job = RosterEngine.create(OPTIONS).start(problem, progress -> {});
        job.cancel();
        for (var waiting : List.of(brief.start(problem, progress -> {}), job)) {
            assertThatThrownBy(waiting::await)
                    .isInstanceOf(InvalidProblemException.class)
                    .hasMessageContaining("'milik-kami' has not answered");
        }
        never.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "descriptor", "enforcement", "scope"})
    void a_rule_that_lacks_something_is_refused_by_the_policy(String what) {
        var rule = new Rule() {
            @Override
            public String id() {
                return what.equals("id") ? null : "x";
            }

            @Override
            public String type() {
                return what.equals("type") ? null : "custom";
            }

            @Override
            public RuleType descriptor() {
                return what.equals("descriptor") ? null : RuleType.CUSTOM;
            }

            @Override
            public Enforcement enforcement() {
                return what.equals("enforcement") ? null : Enforcement.HARD;
            }

            @Override
            public Scope scope() {
                return what.equals("scope") ? null : Scope.EVERYBODY;
            }
        };
        assertThatThrownBy(() -> Presets.rotation5050().with(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no " + what)
                .hasMessageContaining(rule.getClass().getName());
    }

    static Stream<Consumer<Progress>> listeners() {
        return Stream.of(
                progress -> {
                    throw new AssertionError("of this test");
                },
                progress -> {
                    throw new StackOverflowError();
                },
                progress -> {
                    throw new OutOfMemoryError("of this test");
                },
                progress -> Thread.currentThread().interrupt(),
                progress -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("listeners")
    void a_listener_that_fails_or_never_returns_changes_no_roster(Consumer<Progress> listener) {
        var problem = eight().build();
        try (var engine = RosterEngine.create(OPTIONS)) {
            assertThat(engine.start(problem, listener).await().assignments())
                    .isEqualTo(engine.solve(problem).assignments());
        }
    }

    static Stream<HolidayProvider> providers() {
        return Stream.of(
                year -> {
                    throw new IllegalStateException("of this test");
                },
                year -> null,
                year -> Optional.of(new HolidayProvider.Year(1999, false, List.of())),
                year -> Optional.of(new HolidayProvider.Year(
                        year,
                        false,
                        List.of(new Holiday(LocalDate.of(1999, 1, 1), "x", Holiday.Type.PUBLIC_HOLIDAY, "")))));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void a_holiday_provider_without_a_usable_answer_is_named(HolidayProvider provider) {
        var errors = eight().calendar(CalendarOptions.indonesian().withProvider(provider))
                .errors();
        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path()).isEqualTo("$.calendar");
            assertThat(error.message(Locale.ENGLISH)).contains("HostCodeTest");
        });
    }

    @Test
    void a_holiday_provider_is_asked_once_for_each_year_and_held_to_its_answer() {
        var asked = new AtomicInteger();
        HolidayProvider moody = year -> asked.incrementAndGet() > 3
                ? Optional.empty()
                : Optional.of(new HolidayProvider.Year(year, false, List.of()));
        var problem = eight().calendar(CalendarOptions.indonesian().withProvider(moody))
                .build();
        var roster = RosterEngine.create(OPTIONS).solve(problem);
        assertThat(asked).as("the years before, of and after the period").hasValue(3);
        assertThat(roster.assignments()).hasSize(8 * 5);
        assertThat(problem.calendar().provider()).isSameAs(moody);
    }

    @Test
    void the_longest_duration_is_no_time_limit() {
        var forever = OPTIONS.withTimeLimit(ChronoUnit.FOREVER.getDuration());
        var report = RosterEngine.create(forever).solve(eight().build()).report();
        assertThat(report.stoppedBy()).isNotEqualTo(RosterReport.StopReason.TIME_LIMIT);
    }
}
