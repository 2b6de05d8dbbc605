package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.Guide;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The code of the guide is the code below, between the marks. */
class EmbeddingGuideTest {

    @Test
    void the_code_of_the_guide_does_what_it_says() throws IOException {
        var registry = new SimpleMeterRegistry();
        var out = new ArrayList<Object>();
        var text = new StringWriter();
        ProblemJson.write(SmallOffice.december().build(), text);
        var stored = new StringReader(text.toString());
        var response = new ByteArrayOutputStream();
        var options = EngineOptions.defaults().withStepLimit(20);
        // guide: begin
        try (RosterEngine engine = RosterEngine.create(options, 2)) { // two solves at once, the others wait
            RosterEngine.Metrics.bind(engine, registry);
            RosterProblem problem = ProblemJson.read(stored); // a CLOB, say; the caller closes it

            EngineOptions quick = options.withTimeLimit(Duration.ofMinutes(5)).withSeed(7);
            RosterJob job = engine.start(problem, quick, progress -> out.add(progress.stage()));
            if (job.await(Duration.ofMinutes(10)).isEmpty()) {
                job.cancel(); // ends with the best so far, if it had begun
            }
            Roster roster = job.await();
            RosterJson.write(roster, response); // flushed, and left open
        } // whatever still runs has ended, and no thread is left
        // guide: end
        assertThat(out).isNotEmpty();
        assertThat(response.size()).isPositive();
        assertThat(registry.get("rotasi.solves").timer().count()).isEqualTo(1);
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        assertThat(Guide.page("embedding.md")).contains(Guide.codeOf(EmbeddingGuideTest.class));
    }
}
