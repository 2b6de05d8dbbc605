package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.Eligibility.Exclusion;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.Posting;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.AsnCsv;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Subject;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.study.EligibilityStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person moves to another unit in mid-month: from 15 December on, Monday, from the registry (five days) to the desk. */
class PostingTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    private static final LocalDate MOVE = december(15);

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    private static RosterProblem.Builder office(UnaryOperator<Unit.PostingBuilder> change) {
        return RosterProblem.builder(december(1), december(31), Presets.rotation5050())
                .units(
                        Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                        Unit.under("dinas", "registry", "Registri", UnitLevel.SECTION),
                        Unit.under("dinas", "desk", "Layanan", UnitLevel.SECTION)
                                .withWorkingWeek(WorkingWeek.SIX_DAYS))
                .asns(Stream.concat(
                                Stream.of(Asn.builder("p0", "Pegawai 0", "registry")
                                        .postings(List.of(change.apply(Posting.builder(MOVE))
                                                .build()))),
                                IntStream.rangeClosed(1, 6)
                                        .mapToObj(n ->
                                                Asn.builder("p" + n, "Pegawai " + n, n <= 3 ? "registry" : "desk")))
                        .map(Asn.Builder::eligible)
                        .map(Asn.Builder::build)
                        .toList());
    }

    private static RosterProblem moving() {
        return office(posting -> posting.unit("desk")).build();
    }

    private static List<Assignment> from(Roster roster, LocalDate first) {
        return roster.of("p0").stream()
                .filter(day -> !day.date().isBefore(first))
                .toList();
    }

    @Test
    void the_calendar_of_a_day_is_that_of_the_unit_of_that_day() {
        var roster = ENGINE.solve(moving());

        assertThat(roster.of("p0", december(6))).isEmpty();
        assertThat(roster.of("p0", december(20))).isPresent();
        assertThat(roster.report().score().hard()).isZero();
    }

    @Test
    void groups_and_their_bases_count_those_who_are_there_on_the_day() {
        var cap = new WfhDayCap(RuleHeader.hard("cap"), Per.UNIT, Share.HALF, ShareBase.ALL_MEMBERS, Rounding.DOWN);
        var problem = office(posting -> posting.unit("desk"))
                .absences(new Absence("p0", AbsenceKind.LEAVE, december(1), december(31)))
                .build();
        var tallies = Model.of(problem.withPolicy(RosterPolicy.of("own", cap))).tallies();

        assertThat(tallies)
                .filteredOn(tally -> tally.subject().equals(new Subject.OfUnit("registry", december(12))))
                .allMatch(tally -> tally.price().ceiling() == 2);
        assertThat(tallies)
                .filteredOn(tally -> tally.subject().equals(new Subject.OfUnit("registry", MOVE)))
                .allMatch(tally -> tally.price().ceiling() == 1);
        assertThat(tallies)
                .filteredOn(tally -> tally.subject().equals(new Subject.OfUnit("desk", MOVE)))
                .hasSize(1)
                .allMatch(tally -> tally.price().ceiling() == 2);
    }

    @Test
    void a_rule_about_a_unit_is_about_those_who_are_there_on_the_day() {
        var desk = new EverybodyOnSite(RuleHeader.hard(EverybodyOnSite.TYPE).with(Scope.ofUnits("desk")));
        var roster = ENGINE.solve(moving().withPolicy(Presets.rotation5050().with(desk)));

        assertThat(from(roster, MOVE)).isNotEmpty().allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(roster.of("p0")).anyMatch(day -> day.mode() == WorkMode.WFH);
    }

    @Test
    void what_is_counted_for_a_person_runs_over_all_postings() {
        var problem = moving();
        var tallies = Model.of(problem.withPolicy(RosterPolicy.of("own", WeeklyWfhCap.hard(2)))).tallies().stream()
                .filter(tally -> tally.subject().people().contains("p0"))
                .toList();

        assertThat(tallies).hasSize(5);
        assertThat(tallies.stream().mapToInt(tally -> tally.cells().size()).sum())
                .isEqualTo(ENGINE.solve(problem).of("p0").size());
    }

    @Test
    void position_function_and_eligibility_change_with_the_posting_and_what_is_left_out_goes_on() {
        var leads = office(posting -> posting.position(PositionKind.ADMINISTRATOR))
                .policy(Presets.rotation5050().with(LeadersOnSite.hard()))
                .build();
        var field = office(posting -> posting.function(JobFunction.FIELD)).build();
        var not = office(posting -> posting.eligibility(Eligibility.notBecause(IneligibilityReason.NO_DEVICE)))
                .build();

        assertThat(from(ENGINE.solve(leads), MOVE)).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(from(ENGINE.solve(not), MOVE)).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(ENGINE.solve(field).of("p0"))
                .filteredOn(day -> day.mode() == WorkMode.WFO)
                .allMatch(day -> day.post().equals(Optional.of(day.date().isBefore(MOVE) ? Post.OFFICE : Post.FIELD)));
        assertThat(leads.asns().get(0).at(MOVE).unit()).isEqualTo("registry");
    }

    @Test
    void an_officer_stands_at_the_counter_of_the_unit_of_the_day_with_the_qualifications_of_the_day() {
        var counter = ServiceCounter.builder("loket", "Loket", "desk")
                .minimum(1)
                .qualification("e-KTP")
                .build();
        var late = office(posting -> posting.unit("desk").qualifications(Set.of("e-KTP")))
                .counters(counter.toBuilder().open(Span.from(MOVE)).build())
                .build();
        var early = office(posting -> posting.unit("desk").qualifications(Set.of("e-KTP")))
                .counters(counter)
                .build();

        assertThat(ENGINE.solve(late).report().score().hard()).isZero();
        assertThat(from(ENGINE.solve(late), MOVE))
                .allMatch(day -> day.post().equals(Optional.of(Post.counter("loket"))));
        // Two weeks of six days without an officer; that is no error of the input, since one comes.
        assertThat(ENGINE.solve(early).report().score().hard()).isEqualTo(12);
    }

    @Test
    void a_seat_is_taken_where_the_person_sits_on_the_day() {
        var problem = office(posting -> posting.site("room"))
                .sites(Site.of("room", "Ruang", 0))
                .policy(RosterPolicy.of("own", SiteCapacity.hard()))
                .build();

        assertThat(Model.of(problem).tallies())
                .filteredOn(tally -> tally.subject() instanceof Subject.OfSite)
                .isNotEmpty()
                .allMatch(tally -> !tally.subject().onDate().orElseThrow().isBefore(MOVE));
    }

    @Test
    void a_published_day_through_the_frozen_one_stays_whatever_the_posting_says() {
        var before = ENGINE.solve(
                office(posting -> posting.position(PositionKind.STAFF)).build());
        var days = before.assignments().stream().map(PublishedRoster.Day::of).toList();
        var moved = before.problem().asns().get(0).toBuilder()
                .clearPostings()
                .postings(List.of(Posting.to("desk", december(4))))
                .build();
        var desk = new EverybodyOnSite(RuleHeader.hard(EverybodyOnSite.TYPE).with(Scope.ofUnits("desk")));
        var after = ENGINE.solve(before.problem().toBuilder()
                .policy(Presets.rotation5050().with(desk))
                .replaceAsns(Stream.concat(
                                Stream.of(moved),
                                before.problem().asns().stream().skip(1))
                        .toList())
                .published(new PublishedRoster("v1", Optional.of(december(19)), days))
                .build());

        assertThat(after.of("p0").stream().filter(day -> !day.date().isAfter(december(19))))
                .extracting(Assignment::mode)
                .isEqualTo(before.of("p0").stream()
                        .filter(day -> !day.date().isAfter(december(19)))
                        .map(Assignment::mode)
                        .toList());
        assertThat(from(after, december(20))).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(after.report().score().hard()).isZero();
    }

    @Test
    void it_is_said_that_settled_days_go_before_eligibility_and_postings_of_later_data() {
        var counter = ServiceCounter.of("loket", "Loket", "registry", 1);
        var before = ENGINE.solve(office(posting -> posting.position(PositionKind.STAFF))
                .counters(counter)
                .build());
        var days = before.assignments().stream().map(PublishedRoster.Day::of).toList();
        var moved = before.problem().asns().stream()
                .map(asn -> asn.unit().equals("desk")
                        ? asn
                        : asn.toBuilder()
                                .clearPostings()
                                .postings(List.of(Posting.builder(december(1))
                                        .unit("desk")
                                        .eligibility(Eligibility.notAssessed())
                                        .build()))
                                .build())
                .toList();
        var after = before.problem().toBuilder()
                .replaceAsns(moved)
                .published(new PublishedRoster("v1", Optional.of(december(31)), days))
                .build();

        assertThat(after.notices())
                .extracting(InputNotice::code)
                .contains("settled-not-eligible", "settled-at-counter");
        // Who stood at the counter stood there, and it was not short of an officer.
        assertThat(ENGINE.solve(after).report().score().hard()).isZero();
        assertThat(ENGINE.solve(after).assignments())
                .filteredOn(day -> day.date().isBefore(december(6)))
                .extracting(Assignment::mode)
                .isEqualTo(before.assignments().stream()
                        .filter(day -> day.date().isBefore(december(6)))
                        .map(Assignment::mode)
                        .toList());
    }

    @Test
    void lists_show_the_person_in_each_unit_with_the_days_there() {
        var roster = ENGINE.solve(moving());
        var table = new RosterTable(roster);
        var units = roster.problem().unitTree();
        var there = table.peopleOf(units.get("registry")).get(0);
        var here = table.peopleOf(units.get("desk")).get(0);

        assertThat(List.of(there.id(), here.id())).containsOnly("p0");
        assertThat(table.daysOf(there).lastKey()).isEqualTo(december(12));
        assertThat(table.daysOf(here).firstKey()).isEqualTo(MOVE);
        assertThat(table.daysOf(there).size() + table.daysOf(here).size())
                .isEqualTo(table.daysOf(table.people().get(0)).size());
        assertThat(table.at(here, december(1))).isEmpty();
        assertThat(Recap.of(table).units())
                .extracting(Recap.UnitMonth::unit, Recap.UnitMonth::people)
                .containsExactly(tuple("registry", 4), tuple("desk", 4));
        assertThat(Recap.of(table).agencies().get(0).people()).isEqualTo(7);
    }

    @Test
    void the_study_counts_the_person_in_each_unit_with_the_reasons_there() {
        var problem = office(posting -> posting.unit("desk").frontLine(true)).build();
        var units = EligibilityStudy.of(problem).units();

        assertThat(units).extracting(EligibilityStudy.OfUnit::people).containsExactly(4, 4);
        assertThat(units.get(0).reasons()).isEmpty();
        assertThat(units.get(1).reasons()).containsOnlyKeys(IneligibilityReason.FRONTLINE);
    }

    @Test
    void a_sanction_goes_on_over_a_move() {
        var asn = Asn.builder("p", "P", "registry")
                .eligible()
                .ineligible(List.of(new Exclusion(IneligibilityReason.DISCIPLINE, Span.from(december(9)))))
                .postings(List.of(
                        Posting.to("desk", MOVE),
                        Posting.builder(december(22))
                                .position(PositionKind.SUPERVISOR)
                                .build()))
                .build();

        assertThat(asn.at(december(8)).eligibility().isEligible()).isTrue();
        assertThat(asn.at(december(8)).unit()).isEqualTo("registry");
        assertThat(asn.at(MOVE).eligibility().reasons()).containsExactly(IneligibilityReason.DISCIPLINE);
        assertThat(asn.at(december(22)).unit()).isEqualTo("desk");
        assertThat(asn.at(december(22)).position()).isEqualTo(PositionKind.SUPERVISOR);
        assertThat(asn.at(december(22)).isDated()).isFalse();
    }

    @Test
    void a_posting_after_the_period_is_noticed() {
        var problem = moving().toBuilder()
                .replaceAsns(moving().asns().stream()
                        .map(asn -> asn.postings().isEmpty()
                                ? asn
                                : asn.toBuilder()
                                        .clearPostings()
                                        .postings(List.of(Posting.to("desk", LocalDate.of(2026, 1, 5))))
                                        .build())
                        .toList())
                .build();

        assertThat(problem.notices())
                .filteredOn(notice -> notice.path().startsWith("$.asns"))
                .extracting(InputNotice::code)
                .containsExactly("posting-after-period");
    }

    @Test
    void a_row_with_a_date_is_a_posting_of_the_person_above(@TempDir Path directory) throws IOException {
        var file = directory.resolve("pegawai.csv");
        Files.writeString(file, """
                ID;Nama;Unit Kerja;WFH (ya/tidak);Kualifikasi;Berlaku Mulai
                p0;Pegawai 0;registry;ya;;
                p1;Pegawai 1;desk;ya;e-KTP;
                p0;;desk;;e-KTP;15-12-2025
                p1;;;tidak;tidak;22-12-2025
                """, StandardCharsets.UTF_8);
        var people = AsnCsv.read(file);

        assertThat(people).extracting(Asn::id).containsExactly("p0", "p1");
        assertThat(people.get(0).at(MOVE).unit()).isEqualTo("desk");
        assertThat(people.get(0).at(MOVE).qualifications()).containsExactly("e-KTP");
        assertThat(people.get(0).at(MOVE).eligibility().isEligible()).isTrue();
        assertThat(people.get(1).at(december(22)).qualifications()).isEmpty();
        assertThat(people.get(1).at(december(22)).eligibility().isEligible()).isFalse();
    }

    @Test
    void a_posting_of_nobody_above_is_an_error_with_its_place(@TempDir Path directory) throws IOException {
        var file = directory.resolve("pegawai.csv");
        Files.writeString(file, "ID;Nama;Unit Kerja;Berlaku Mulai\np0;;desk;15-12-2025\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> AsnCsv.read(file))
                .hasMessageContaining("pegawai.csv:2:ID")
                .hasMessageContaining("'p0'");
    }
}
