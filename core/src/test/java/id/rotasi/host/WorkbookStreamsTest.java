package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.ProblemXlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, which go by way of a file, through streams. */
class WorkbookStreamsTest {

    private static final Locale ID = Locale.forLanguageTag("id");
    private static final RosterProblem PROBLEM = SmallOffice.december().build();

    @TempDir
    Path folder;

    @Test
    void a_workbook_goes_through_streams_as_through_files() throws IOException {
        var file = folder.resolve("workbook.xlsx");
        var bytes = new ByteArrayOutputStream();
        ProblemXlsx.write(PROBLEM, file, ID);
        ProblemXlsx.write(PROBLEM, bytes, ID);
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
        var closed = new AtomicBoolean();
        var stream = new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(ProblemXlsx.isWorkbook(stream)).isTrue();
        assertThat(ProblemXlsx.read(stream)).isEqualTo(PROBLEM);
        assertThat(closed).isFalse();
        assertThatThrownBy(() -> ProblemXlsx.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(InvalidProblemException.class);
    }

    @Test
    void a_workbook_to_be_completed_is_made_of_a_stream_as_of_a_file() throws IOException {
        var list = folder.resolve("list");
        AsnCsv.write(PROBLEM.asns(), list, ID);
        var file = folder.resolve("draft.xlsx");
        var month = Optional.of(YearMonth.of(2026, 1));
        var notes = ProblemXlsx.draft(Optional.of(list), month, file, ID);
        var bytes = new ByteArrayOutputStream();
        try (var stream = Files.newInputStream(list)) {
            assertThat(ProblemXlsx.draft(Optional.of(stream), month, bytes, ID)).isEqualTo(notes);
        }
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void a_document_is_no_workbook_and_is_read_from_its_beginning_afterwards() throws IOException {
        var text = "{\"period\"";
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThat(ProblemXlsx.isWorkbook(stream)).isFalse();
        assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(ProblemXlsx.isWorkbook(new ByteArrayInputStream(new byte[0])))
                .isFalse();
    }

    @Test
    void a_stream_that_cannot_go_back_is_refused_with_what_to_do() {
        var stream = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };
        assertThatThrownBy(() -> ProblemXlsx.isWorkbook(stream))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BufferedInputStream");
    }
}
