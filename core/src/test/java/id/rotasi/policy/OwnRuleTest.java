package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.report.RosterStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A rule of the host's own, as the guide shows it. */
class OwnRuleTest {

    // [own-rule]
    /** On each working day each agency has a holder of the qualification on site, for instance one who may sign. */
    record HolderOnSite(String id, Enforcement enforcement, String qualification) implements Rule {

        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            for (var day : context.unitDays(scope(), Per.AGENCY)) {
                var holders = day.onDuty()
                        .filter(cell -> context.asn(cell).qualifications().contains(qualification));
                var price = Price.atLeast(1, enforcement);
                tallies.accept(new Tally(id, day.subject(), holders, Counted.ON_SITE, price));
            }
        }
    }
    // [/own-rule]

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private static Asn.Builder asn(String id) {
        return Asn.builder(id, "Pegawai " + id, "dinas").eligible();
    }

    private static RosterProblem problem(Enforcement enforcement, Asn... asns) {
        var policy = RosterPolicy.of(
                "signers",
                PersonBalance.soft(100, Share.percent(100)),
                new HolderOnSite("signer", enforcement, "may-sign"));
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(4), policy)
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(asns)
                .build();
    }

    @Test
    void a_host_rule_is_kept_like_a_built_in_one() {
        var signs = Set.of("may-sign");
        var roster = RosterEngine.create()
                .solve(problem(
                        Enforcement.HARD,
                        asn("a").qualifications(signs).build(),
                        asn("b").qualifications(signs).build(),
                        asn("c").build()));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        for (int day = 0; day < 5; day++) {
            assertThat(roster.atHome(MONDAY.plusDays(day)).map(home -> home.asn()))
                    .hasSize(2)
                    .contains("c");
        }
    }

    @Test
    void a_host_rule_that_cannot_be_kept_is_reported_with_agency_and_day() {
        var report = RosterEngine.create()
                .solve(problem(Enforcement.HARD, asn("c").build()))
                .report();
        assertThat(report.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(report.bound()).contains(report.score());
        assertThat(report.findings()).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("signer");
            assertThat(finding.type()).isEqualTo("custom");
            assertThat(finding.cost().hard()).isEqualTo(1);
        });
        assertThat(report.findings().get(0).subject()).isEqualTo(new Subject.OfUnit("dinas", MONDAY));
    }

    @Test
    void a_soft_host_rule_gives_way_when_something_else_weighs_more() {
        var signer = asn("a").qualifications(Set.of("may-sign")).build();
        var light = RosterEngine.create()
                .solve(problem(Enforcement.soft(1), signer))
                .report();
        var heavy = RosterEngine.create()
                .solve(problem(Enforcement.soft(10_000), signer))
                .report();
        assertThat(light.score().soft()).isEqualTo(5);
        assertThat(heavy.score().soft()).isEqualTo(100 * 5 * 5);
    }
}
