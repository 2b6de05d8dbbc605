package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.ChildJvm;
import id.rotasi.InvalidProblemException;
import id.rotasi.domain.Asn;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.internal.io.files.Replacement.Content;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook must not be: too much, or something that runs or reaches out of it. */
class WorkbookLimitsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int CITY = 20_000;
    private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private Path kantor;

    @BeforeEach
    void write() throws IOException {
        kantor = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(SmallOffice.december().build(), kantor, Messages.INDONESIAN);
    }

    @Test
    void a_file_that_unpacks_to_very_much_is_refused() throws IOException {
        var bomb = with(Map.of("xl/media/image1.png", out -> {
            for (int i = 0; i < 500; i++) {
                out.write(MEGABYTE);
            }
        }));
        assertThat(Files.size(bomb)).isLessThan(5 << 20);
        assertThat(error(bomb)).contains("400 MB");
        assertThat(error(bomb, Locale.ENGLISH)).contains("unpacks to more than 400 MB");
    }

    @Test
    void texts_that_would_fill_memory_are_refused() throws IOException {
        var file = with(Map.of("xl/sharedStrings.xml", out -> {
            for (int i = 0; i < 120; i++) {
                out.write(MEGABYTE);
            }
        }));
        assertThat(error(file)).contains("400 MB");
    }

    @Test
    void a_sheet_of_very_many_rows_is_refused_and_one_that_only_claims_them_is_read() throws IOException {
        var rows = with(Map.of(SHEET, out -> {
            out.write(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ID</t></is></c></row>"));
            for (int i = 2; i < 300_000; i++) {
                out.write("<row r=\"%1$d\"><c r=\"A%1$d\"><v>%1$d</v></c></row>"
                        .formatted(i)
                        .getBytes(StandardCharsets.US_ASCII));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
        }));
        assertThat(error(rows)).contains("250.000 baris").doesNotContain("A2");
        assertThat(error(rows, Locale.ENGLISH)).contains("250,000 rows");

        var claim = with(SHEET, xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "")
                .replaceFirst("<sheetViews>", "<dimension ref=\"A1:XFD1048576\"/><sheetViews>"));
        assertThat(ProblemXlsx.read(claim)).isEqualTo(SmallOffice.december().build());
    }

    @Test
    void something_far_to_the_right_is_refused() throws IOException {
        var wide = with(
                SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"500\"><c r=\"XFD500\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"));
        assertThat(error(wide)).contains("kolom ke-400");
    }

    @Test
    void macros_links_and_declarations_are_refused() throws IOException {
        assertThat(error(with(Map.of("xl/vbaProject.bin", out -> out.write(1)))))
                .contains("makro");
        assertThat(error(with(Map.of("xl/externalLinks/externalLink1.xml", out -> out.write(MEGABYTE)))))
                .contains("tautan ke berkas lain");
        assertThat(error(with(
                        SHEET, xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet"))))
                .contains("deklarasi");
    }

    @Test
    void a_formula_is_refused_at_its_cell() throws IOException {
        var file = directory.resolve("formula.xlsx");
        try (var book = Workbooks.open(kantor);
                var out = Files.newOutputStream(file)) {
            book.getSheet("Pegawai").getRow(3).createCell(2).setCellFormula("CONCATENATE(\"Bu\",\"di\")");
            book.write(out);
        }
        assertThat(error(file)).startsWith("Pegawai!C4: ").contains("rumus");
        assertThat(error(file, Locale.ENGLISH)).startsWith("Pegawai!C4: ").contains("formula");
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        var old = directory.resolve("lama.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(ProblemXlsx.isWorkbook(old)).isTrue();
        assertThat(error(old)).contains(".xls").contains("kata sandi");
        var half = directory.resolve("half.xlsx");
        var bytes = Files.readAllBytes(kantor);
        Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(error(half)).contains("rusak");
        assertThat(error(directory.resolve("none.xlsx"))).contains("none.xlsx");
        assertThat(error(directory)).contains("folder");
        var json = directory.resolve("kantor2.xlsx");
        Files.writeString(json, "{}");
        assertThat(ProblemXlsx.isWorkbook(json)).isFalse();
    }

    @Test
    void damaged_bytes_are_an_error_and_nothing_else() throws IOException {
        var bytes = Files.readAllBytes(kantor);
        var random = new java.util.Random(11);
        var file = directory.resolve("damaged.xlsx");
        for (int i = 0; i < 60; i++) {
            var damaged = bytes.clone();
            for (int j = 0; j < 5; j++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, damaged);
            try {
                ProblemXlsx.read(file);
            } catch (InvalidProblemException e) {
                assertThat(e.errors()).as("input %d", i).isNotEmpty();
            }
        }
    }

    @Test
    void twenty_thousand_people_are_read_in_the_memory_of_a_small_machine() throws Exception {
        var people = new ArrayList<Asn>();
        for (int i = 1; i <= CITY; i++) {
            people.add(Asn.builder("p" + i, "Pegawai Nomor " + i, SmallOffice.UNIT)
                    .nip("198609%02d2015051%03d".formatted(i / 900 + 1, i % 900 + 1))
                    .title("Analis Kepegawaian Ahli Muda")
                    .grade("III/c")
                    .qualifications(Set.of("loket"))
                    .eligible()
                    .build());
        }
        var file = directory.resolve("kota.xlsx");
        ProblemXlsx.write(SmallOffice.december().build().withAsns(people), file, Messages.INDONESIAN);
        var output = directory.resolve("output.txt");
        var process = ChildJvm.of(Reader.class, List.of("-Xmx256m"), file)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output)).contains(CITY + " people");
    }

    /** Reads a workbook in a JVM of its own. */
    static final class Reader {
        public static void main(String... args) {
            System.out.println(ProblemXlsx.read(Path.of(args[0])).asns().size() + " people");
        }
    }

    private static String error(Path file) {
        return error(file, Messages.INDONESIAN);
    }

    private static String error(Path file, Locale locale) {
        var thrown = catchThrowableOfType(InvalidProblemException.class, () -> ProblemXlsx.read(file));
        assertThat(thrown.errors()).hasSize(1);
        return thrown.errors().get(0).message(locale);
    }

    private static byte[] sheet(String row) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + row)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Path with(String part, UnaryOperator<String> change) throws IOException {
        try (var zip = new ZipFile(kantor.toFile());
                var stream = zip.getInputStream(zip.getEntry(part))) {
            var xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var changed = change.apply(xml);
            assertThat(changed).isNotEqualTo(xml);
            return with(Map.of(part, out -> out.write(changed.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** A copy in which these parts are others. */
    private Path with(Map<String, Content<OutputStream>> parts) throws IOException {
        var file = directory.resolve("changed.xlsx");
        try (var zip = new ZipFile(kantor.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(zip.entries())) {
                if (!parts.containsKey(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(out);
            }
        }
        return file;
    }
}
