package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.LetterPdf;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ProblemXlsx;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.io.WfhLists;
import id.rotasi.study.PolicyComparison;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read from files and written to files can be read from streams and written to streams, which stay open. */
class StreamsTest {

    private static final Locale ID = Locale.forLanguageTag("id");
    private static final Roster ROSTER = roster();
    private static final Publication V1 =
            Publication.of(ROSTER, "v1", "Head", OffsetDateTime.parse("2025-11-28T16:00:00+07:00"));
    private static final RosterChanges CHANGES = RosterChanges.between(List.of(), ROSTER.assignments());

    @TempDir
    Path folder;

    private static Roster roster() {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(20))) {
            return engine.solve(
                    SmallOffice.december().name("Dinas \u00E9\uD83D\uDE00").build());
        }
    }

    private interface To<T> {
        void write(T target) throws IOException;
    }

    private interface From<T> {
        Object read(T source) throws IOException;
    }

    private record Writing(String name, To<Path> file, To<OutputStream> stream, To<Writer> characters) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Reading(
            String name, To<Path> file, From<Path> path, From<InputStream> stream, From<Reader> characters) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Writing> texts() {
        var people = ROSTER.problem().asns();
        var comparison = PolicyComparison.of(
                ROSTER.problem(),
                List.of(ROSTER.problem().policy()),
                EngineOptions.defaults().withStepLimit(1));
        return Stream.of(
                new Writing(
                        "problem",
                        to -> ProblemJson.write(ROSTER.problem(), to),
                        to -> ProblemJson.write(ROSTER.problem(), to),
                        to -> ProblemJson.write(ROSTER.problem(), to)),
                new Writing(
                        "people",
                        to -> AsnCsv.write(people, to, ID),
                        to -> AsnCsv.write(people, to, ID),
                        to -> AsnCsv.write(people, to, ID)),
                new Writing(
                        "roster.csv",
                        to -> RosterCsv.write(ROSTER, to),
                        to -> RosterCsv.write(ROSTER, to),
                        to -> RosterCsv.write(ROSTER, to)),
                new Writing(
                        "changes.csv",
                        to -> RosterCsv.write(CHANGES, to),
                        to -> RosterCsv.write(CHANGES, to),
                        to -> RosterCsv.write(CHANGES, to)),
                new Writing(
                        "roster.json",
                        to -> RosterJson.write(ROSTER, to),
                        to -> RosterJson.write(ROSTER, to),
                        to -> RosterJson.write(ROSTER, to)),
                new Writing(
                        "publication",
                        to -> RosterJson.write(V1, to),
                        to -> RosterJson.write(V1, to),
                        to -> RosterJson.write(V1, to)),
                new Writing(
                        "changes.json",
                        to -> RosterJson.write(CHANGES, to, ID),
                        to -> RosterJson.write(CHANGES, to, ID),
                        to -> RosterJson.write(CHANGES, to, ID)),
                new Writing(
                        "report",
                        to -> ReportJson.write(ROSTER, to, ID),
                        to -> ReportJson.write(ROSTER, to, ID),
                        to -> ReportJson.write(ROSTER, to, ID)),
                new Writing(
                        "comparison",
                        to -> ReportJson.write(comparison, to),
                        to -> ReportJson.write(comparison, to),
                        to -> ReportJson.write(comparison, to)),
                new Writing(
                        "page",
                        to -> RosterPage.write(ROSTER, to, ID),
                        to -> RosterPage.write(ROSTER, to, ID),
                        to -> RosterPage.write(ROSTER, to, ID)),
                new Writing(
                        "page of changes",
                        to -> RosterPage.write(ROSTER, CHANGES, "v1", to, ID),
                        to -> RosterPage.write(ROSTER, CHANGES, "v1", to, ID),
                        to -> RosterPage.write(ROSTER, CHANGES, "v1", to, ID)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_stream_gets_what_a_file_gets_and_stays_open(Writing writing) throws IOException {
        var file = folder.resolve("file");
        writing.file().write(file);
        var bytes = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        writing.stream().write(bytes);
        assertThat(bytes.closed).isFalse();
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
        var closed = new AtomicBoolean();
        var characters = new StringWriter() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        writing.characters().write(characters);
        assertThat(closed).isFalse();
        assertThat(characters.toString()).isEqualTo(Files.readString(file));
    }

    static Stream<Reading> readings() {
        return Stream.of(
                new Reading(
                        "problem",
                        to -> ProblemJson.write(ROSTER.problem(), to),
                        ProblemJson::read,
                        ProblemJson::read,
                        ProblemJson::read),
                new Reading(
                        "problem with notices",
                        to -> ProblemJson.write(ROSTER.problem(), to),
                        ProblemJson::read,
                        from -> ProblemJson.read(from, List.of(), notices -> {}),
                        from -> ProblemJson.read(from, List.of(), notices -> {})),
                new Reading(
                        "policy",
                        to -> Files.writeString(to, "\"rotation-50-50\""),
                        ProblemJson::readPolicy,
                        from -> ProblemJson.readPolicy(from, List.of()),
                        from -> ProblemJson.readPolicy(from, List.of())),
                new Reading(
                        "people",
                        to -> AsnCsv.write(ROSTER.problem().asns(), to, ID),
                        AsnCsv::read,
                        AsnCsv::read,
                        AsnCsv::read),
                new Reading(
                        "roster.csv",
                        to -> RosterCsv.write(ROSTER, to),
                        RosterCsv::read,
                        RosterCsv::read,
                        RosterCsv::read),
                new Reading(
                        "roster.json",
                        to -> RosterJson.write(ROSTER, to),
                        RosterJson::read,
                        RosterJson::read,
                        RosterJson::read),
                new Reading(
                        "report",
                        to -> ReportJson.write(ROSTER, to, ID),
                        ReportJson::read,
                        from -> ReportJson.read(from, List.of()),
                        from -> ReportJson.read(from, List.of())));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_stream_says_what_a_file_says_and_stays_open(Reading reading) throws IOException {
        var file = folder.resolve("file");
        reading.file().write(file);
        var expected = reading.path().read(file);
        var closed = new AtomicBoolean();
        var stream = new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(reading.stream().read(stream)).isEqualTo(expected);
        var characters = new StringReader(Files.readString(file)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(reading.characters().read(characters)).isEqualTo(expected);
        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_stream_that_breaks_is_no_error_of_the_input_and_another_encoding_is(Reading reading) {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("of this test");
            }
        };
        assertThatThrownBy(() -> reading.stream().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("of this test");
        var latin = new ByteArrayInputStream("{\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> reading.stream().read(latin))
                .isInstanceOf(InvalidProblemException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_publication_is_read_from_two_streams() throws IOException {
        var days = new StringWriter();
        var publication = new StringWriter();
        RosterCsv.write(ROSTER, days);
        RosterJson.write(V1, publication);
        assertThat(RosterJson.readPublication(
                        new StringReader(publication.toString()), new StringReader(days.toString())))
                .isEqualTo(V1);
        assertThat(RosterJson.readPublication(bytes(publication), bytes(days))).isEqualTo(V1);
    }

    private static InputStream bytes(StringWriter text) {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Writing> folders() {
        var annex = AnnexXlsx.in(ID);
        var calendar = RosterCalendar.in(ID);
        var letter = LetterPdf.in(ID);
        return Stream.of(
                new Writing("letter", to -> letter.write(ROSTER, to), to -> letter.write(ROSTER, to), to -> {}),
                new Writing("lists", to -> WfhLists.write(ROSTER, to), to -> WfhLists.write(ROSTER, to), to -> {}),
                new Writing(
                        "lists for people",
                        to -> WfhLists.writeForPeople(ROSTER, to, ID),
                        to -> WfhLists.writeForPeople(ROSTER, to, ID),
                        to -> {}),
                new Writing(
                        "messages",
                        to -> calendar.writeMessages(ROSTER, to),
                        to -> calendar.writeMessages(ROSTER, to),
                        to -> {}),
                new Writing("annex", to -> annex.write(ROSTER, to), to -> annex.write(ROSTER, to), to -> {}),
                new Writing(
                        "annex of changes",
                        to -> annex.write(ROSTER, CHANGES, to),
                        to -> annex.write(ROSTER, CHANGES, to),
                        to -> {}),
                new Writing("calendars", to -> calendar.write(ROSTER, to), to -> calendar.write(ROSTER, to), to -> {}));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_stream_gets_the_files_of_a_folder_as_an_archive(Writing writing) throws IOException {
        writing.file().write(folder);
        var expected = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                expected.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        var bytes = new ByteArrayOutputStream();
        writing.stream().write(bytes);
        var found = new TreeMap<String, String>();
        var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        assertThat(found).isNotEmpty().isEqualTo(expected);
        var again = new ByteArrayOutputStream();
        writing.stream().write(again);
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void each_door_for_a_path_has_one_for_a_stream_in_the_same_order_of_parameters() {
        var missing = new HashSet<String>();
        for (var type : List.of(
                AnnexXlsx.class,
                AsnCsv.class,
                LetterPdf.class,
                ProblemJson.class,
                ProblemXlsx.class,
                ReportJson.class,
                RosterCalendar.class,
                RosterCsv.class,
                RosterJson.class,
                RosterPage.class,
                WfhLists.class)) {
            var doors = Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass() == type)
                    .toList();
            for (var door : doors) {
                var stream = door.getName().matches("read.*|is.*|verify") ? InputStream.class : OutputStream.class;
                if (Arrays.asList(door.getParameterTypes()).contains(Path.class)
                        && doors.stream().noneMatch(other -> isLike(door, other, stream))) {
                    missing.add(door.toString());
                }
            }
        }
        // A publication is two streams, a language may be left out, rules of the host's own are given in any case, and
        // what a
        // stream begins with cannot be looked at beforehand.
        assertThat(missing)
                .allMatch(door ->
                        Set.of("readPublication", "RosterPage.write(id.rotasi.Roster,java.nio.file.Path)").stream()
                                        .anyMatch(door::contains)
                                || door.contains("readPolicy(java.nio.file.Path)")
                                || door.contains("ReportJson.read(java.nio.file.Path)")
                                || door.contains("read(java.nio.file.Path,java.util.function.Consumer)"));
    }

    private static boolean isLike(Method door, Method other, Class<?> stream) {
        var types = door.getParameterTypes().clone();
        Arrays.setAll(types, i -> types[i] == Path.class ? stream : types[i]);
        return door.getName().equals(other.getName()) && Arrays.equals(types, other.getParameterTypes());
    }
}
