package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.IneligibilityReason;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What an employee may not learn of others. In the sample office Cecep (p10) is under a disciplinary sanction, Joko's colleague
 * Dadang (p16) has no internet, Agus (p12) travels; in the test Ujang (p03) falls ill.
 */
class SecretsTest {

    private static RunningService service;

    private final Workday day = Workday.at(service);
    private final Caller employee = service.as("dewi");

    /** Of its own, so that nobody else in it is ill or away. */
    @BeforeAll
    static void start() {
        service = RunningService.on(PostgresServer.get().newDatabase());
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void an_employee_reads_no_reason_and_no_number_of_anybody_else() {
        long plan = day.uploaded();
        day.published(day.solved(plan));
        var period = day.officer().get("/api/plans/" + plan).expect(200).json();
        var first = LocalDate.parse(period.at("/plan/firstDay").asString());
        var last = LocalDate.parse(period.at("/plan/lastDay").asString());
        var ill = first.plusDays(13).toString();
        day.published(day.ill(plan, "p03", ill, ill));

        var secrets = new ArrayList<>(List.of("demam", "LEAVE", "OFFICIAL_TRAVEL", "19800"));
        for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
            var words = Messages.in(locale);
            secrets.add(words.word(IneligibilityReason.DISCIPLINE));
            secrets.add(words.word(IneligibilityReason.NO_INTERNET));
        }
        for (var path : paths(first, last)) {
            for (var language : List.of("id", "en")) {
                var answer = employee.speaking(language).get(path).expect(200);
                assertThat(answer.text()).as(path).doesNotContainIgnoringCase(secrets.toArray(String[]::new));
            }
        }
    }

    @Test
    void of_somebody_who_is_absent_the_list_of_the_day_says_no_more_than_that() {
        long plan = day.uploaded();
        day.published(day.solved(plan));
        var first = LocalDate.parse(day.officer()
                .get("/api/plans/" + plan)
                .expect(200)
                .json()
                .at("/plan/firstDay")
                .asString());

        var absent = Stream.iterate(first, date -> date.plusDays(1))
                .limit(28)
                .flatMap(date ->
                        employee.get("/api/days/" + date).expect(200).json().valueStream())
                .filter(colleague -> colleague.at("/place").asString().equals("AWAY"))
                .toList();

        assertThat(absent).isNotEmpty();
        assertThat(absent).allSatisfy(colleague -> assertThat(colleague.propertyNames())
                .containsExactlyInAnyOrder("name", "unit", "place"));
    }

    @Test
    void whose_days_are_shown_follows_from_the_account_whatever_the_request_says() {
        long plan = day.uploaded();
        day.published(day.solved(plan));

        var mine = employee.get("/api/my/days").expect(200).text();

        assertThat(employee.get("/api/my/days?asn=p10").expect(200).text()).isEqualTo(mine);
        assertThat(employee.get("/api/my/days/p10/why").status()).isEqualTo(400);
        assertThat(service.as("budi").get("/api/my/days").expect(200).text()).isNotEqualTo(mine);
    }

    private static List<String> paths(LocalDate first, LocalDate last) {
        var paths = new ArrayList<>(List.of("/api/me", "/api/my/days", "/api/my/letters", "/api/my/calendar"));
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            paths.add("/api/days/" + date);
            paths.add("/api/my/days/%s/why".formatted(date));
        }
        return paths;
    }
}
