package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** How the service starts. */
class StartTest {

    @TempDir
    Path directory;

    @Test
    void with_a_database_of_its_own_it_does_not_start_without_accounts() {
        var arguments = new String[] {
            "--spring.datasource.url=" + PostgresServer.get().newDatabase(),
            "--spring.datasource.username=" + PostgresServer.USER,
            "--server.port=0"
        };
        assertThatThrownBy(() -> SpringApplication.run(ServiceApplication.class, arguments))
                .rootCause()
                .hasMessageContaining("SERVICE_ACCOUNTS_RINA_ROLE=officer");
    }

    @Test
    void the_embedded_database_keeps_what_is_in_it_from_one_start_to_the_next() {
        var url = "jdbc:h2:file:%s/rotasi;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(directory);
        long plan;
        long roster;
        try (var service = RunningService.on(url)) {
            var day = Workday.at(service);
            plan = day.uploaded();
            roster = day.solved(plan);
            day.published(roster);
        }
        assertThat(Files.exists(directory.resolve("rotasi.mv.db"))).isTrue();
        try (var service = RunningService.on(url)) {
            var day = Workday.at(service);
            assertThat(day.officer()
                            .get("/api/plans/" + plan)
                            .expect(200)
                            .json()
                            .at("/publications/0/rosterId")
                            .asLong())
                    .isEqualTo(roster);
            day.published(day.ill(plan, "p22", lastDay(day, plan), lastDay(day, plan)));
        }
    }

    private static String lastDay(Workday day, long plan) {
        return day.officer()
                .get("/api/plans/" + plan)
                .expect(200)
                .json()
                .at("/plan/lastDay")
                .asString();
    }
}
