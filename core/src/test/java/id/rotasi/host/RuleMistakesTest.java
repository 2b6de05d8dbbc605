package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code HostCodeTest} does not yet try: rules without end, rules that hide their mistakes, demands. */
class RuleMistakesTest {

    private static final Enforcement SOFT = Enforcement.soft(3);
    private static final Price PRICE = Price.atMost(0, SOFT);

    private record Demanding(BiConsumer<RuleContext, Restrictions> body) implements Rule {
        @Override
        public String id() {
            return "own";
        }

        @Override
        public Enforcement enforcement() {
            return SOFT;
        }

        @Override
        public void restrict(RuleContext context, Restrictions restrictions) {
            body.accept(context, restrictions);
        }
    }

    private static Tally tally(Counted counted, Price price, int... cells) {
        return new Tally("own", new Subject.OfScope(SmallOffice.december(1)), CellSet.of(cells), counted, price);
    }

    private static Rule tallying(Consumer<Consumer<Tally>> body) {
        return new Hosts.Own("own", SOFT, (context, tallies) -> body.accept(tallies));
    }

    private static Rule demanding(Consumer<Restrictions> body) {
        return new Demanding((context, restrictions) -> body.accept(restrictions));
    }

    static Stream<Rule> mistakes() {
        return Stream.of(
                tallying(tallies -> {
                    while (true) {
                        tallies.accept(tally(Counted.WFH, PRICE, 1));
                    }
                }),
                tallying(tallies -> {
                    while (true) {
                        tallies.accept(tally(Counted.WFH, PRICE));
                    }
                }),
                tallying(tallies -> {
                    try {
                        tallies.accept(tally(Counted.WFH, PRICE, 9_999));
                    } catch (RuntimeException e) {
                        // This rule thinks that nobody will notice.
                    }
                }),
                tallying(tallies -> tallies.accept(tally(Counted.at("nowhere"), PRICE))),
                tallying(tallies -> tallies.accept(tally(new Counted(null, ""), PRICE, 1))),
                tallying(tallies -> tallies.accept(
                        tally(Counted.WFH, Price.of(n -> Math.multiplyExact(Long.MAX_VALUE, n + 1), SOFT), 1, 2))),
                demanding(demands -> {
                    while (true) {
                        demands.wish(1, Counted.WFH, SOFT);
                    }
                }),
                demanding(demands -> demands.require(1, Counted.WFH, Enforcement.HARD)),
                demanding(demands -> demands.require(9_999, Counted.WFH, SOFT)),
                demanding(demands -> demands.wish(1, Counted.at("nowhere"), SOFT)),
                demanding(demands -> demands.wish(1, Counted.WFH, null)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_one_message_that_names_the_rule_and_leaves_the_engine_as_it_was(Rule rule) {
        var before = Hosts.threads();
        var office = SmallOffice.december();
        try (var engine = RosterEngine.create(Hosts.BRIEF, 1)) {
            var problem = office.policy(Presets.rotation5050().with(rule)).build();
            assertThatThrownBy(() -> engine.solve(problem)).isInstanceOfSatisfying(InvalidProblemException.class, e -> {
                assertThat(e.errors()).hasSize(1);
                var error = e.errors().get(0);
                assertThat(error.code()).startsWith("rule.").isNotEqualTo("rule.failed");
                assertThat(error.message(Locale.ENGLISH)).contains("rule 'own'");
                assertThat(error.message(Locale.forLanguageTag("id"))).containsIgnoringCase("aturan 'own'");
            });
            assertThat(engine.running()).isZero();
            assertThat(engine.solve(SmallOffice.december().build()).assignments())
                    .isNotEmpty();
        }
        assertThat(Hosts.threads()).isSubsetOf(before);
    }
}
