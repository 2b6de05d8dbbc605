package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter as PDF, read with a library that did not write it. */
class LetterPdfTest {

    private static final Locale ID = Messages.INDONESIAN;
    private static final String DOTS = "......................";

    private static final Letter LETTER = Letter.builder()
            .letterhead(List.of("Pemerintah Kota Contoh", "Dinas Contoh", "Jalan Merdeka 1, Contoh"))
            .number("800.1.11/123/2025")
            .place("Contoh")
            .date(LocalDate.of(2025, 11, 28))
            .subject("Jadwal kerja bulan Desember")
            .basis(List.of("Peraturan Menteri PANRB Nomor 4 Tahun 2025", "SE Wali Kota Contoh 800/45/2025"))
            .signer(Signer.of("Kepala Dinas Contoh", "Dr. Sari, M.Si.")
                    .withRank("Pembina, IV/a")
                    .withNip("196804111993032009"))
            .acknowledgedBy(Signer.of("Sekretaris Daerah", "Ir. Budi"))
            .copies(List.of("Wali Kota Contoh", "Kepala BKPSDM"))
            .build();

    private final Roster roster = FakeRoster.small(7, DECEMBER_1, DECEMBER_31);
    private final RosterRows rows = new RosterRows(roster);

    @TempDir
    Path directory;

    @Test
    void each_agency_gets_a_letter_for_each_month() throws IOException {
        assertThat(LetterPdf.in(ID).write(roster, directory))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("letter-2025-12-diskominfo.pdf", "letter-2025-12-dukcapil.pdf");
    }

    @Test
    void the_first_page_says_all_that_is_known_in_the_order_of_a_letter() throws IOException {
        var solved = solved(SmallOffice.december().letter(LETTER).build());
        assertThat(first(LetterPdf.in(ID), solved))
                .containsSubsequence(
                        "PEMERINTAH KOTA CONTOH",
                        "Jalan Merdeka 1, Contoh",
                        "SURAT TUGAS",
                        "NOMOR: 800.1.11/123/2025",
                        "TENTANG",
                        "JADWAL KERJA BULAN DESEMBER",
                        "Dasar",
                        "Peraturan Menteri PANRB Nomor 4 Tahun 2025",
                        "SE Wali Kota Contoh 800/45/2025",
                        "MENUGASKAN",
                        "Kepada",
                        "Untuk",
                        "bulan Desember 2025",
                        "Setiap hari, paling banyak 50% dari pegawai yang bertugas",
                        "Kewajiban pada setiap hari WFH",
                        "Contoh, 28 November 2025",
                        "Kepala Dinas Contoh,",
                        "Dr. Sari, M.Si.",
                        "Pembina, IV/a",
                        "NIP 196804111993032009",
                        "Tembusan:",
                        "Wali Kota Contoh",
                        "Kepala BKPSDM")
                .contains("Mengetahui,", "Sekretaris Daerah", "Ir. Budi")
                .doesNotContain(DOTS);
    }

    @Test
    void what_is_not_known_is_left_to_be_filled_in_and_the_units_are_the_letterhead() throws IOException {
        var text = text(LetterPdf.in(ID), roster).get(0);
        assertThat(text)
                .containsSubsequence(
                        "PEMERINTAH KOTA CONTOH", "DINAS KOMUNIKASI DAN INFORMATIKA", "NOMOR: " + DOTS, "NIP " + DOTS)
                .doesNotContain("Mengetahui", "Tembusan");
    }

    @Test
    void a_letter_given_in_code_goes_before_that_of_the_problem() throws IOException {
        var solved = solved(SmallOffice.december().letter(LETTER).build());
        assertThat(first(LetterPdf.in(ID).with(agency -> Letter.BLANK.numbered("7/2025")), solved))
                .contains("NOMOR: 7/2025")
                .doesNotContain("800.1.11/123/2025");
    }

    @Test
    void the_circular_of_another_administration_is_never_cited_and_ones_own_beside_the_preset_is() throws IOException {
        var office = SmallOffice.december().build();
        for (var preset : List.of(
                Presets.rotation5050(),
                Presets.fixedWeekday(DayOfWeek.THURSDAY),
                Presets.readinessRotation(Share.HALF))) {
            assertThat(first(LetterPdf.in(ID), solved(office.withPolicy(preset))))
                    .contains("Dasar", DOTS)
                    .doesNotContain("Jawa Barat", "Bekasi", preset.legalBasis().citation());
        }
        var own = Presets.rotation5050().citing(new LegalBasis("SE Bupati Sukamaju 800/1234/2026"));
        assertThat(first(LetterPdf.in(ID), solved(office.withPolicy(own))))
                .contains("SE Bupati Sukamaju 800/1234/2026")
                .doesNotContain("Jawa Barat");
    }

    @Test
    void the_annex_has_a_row_for_each_person_with_the_days_of_the_roster() throws IOException {
        var lines =
                text(LetterPdf.in(ID), roster).stream().flatMap(String::lines).toList();
        var people = rows.people("sekretariat").stream()
                .filter(asn -> asn.nip().isPresent())
                .toList();
        assertThat(people).hasSizeGreaterThan(5);
        for (var asn : people) {
            var row = lines.stream()
                    .filter(line -> line.contains(asn.nip().orElseThrow().digits()))
                    .toList();
            long home = rows.count(WorkMode.WFH, RosterRows.by(asn.id()));
            long office = rows.count(WorkMode.WFO, RosterRows.by(asn.id()));
            assertThat(row).singleElement().satisfies(line -> {
                var words = Arrays.asList(line.split(" "));
                assertThat(words).contains("WFH", Long.toString(home));
                assertThat(words.stream().filter("WFH"::equals)).hasSize((int) home);
                assertThat(words.stream().filter("WFO"::equals)).hasSize((int) office);
            });
        }
    }

    @Test
    void what_was_settled_or_decided_by_hand_is_told_as_in_the_annex() throws IOException {
        var known = PageFixture.solved(PageKnownFixture.problem(40));
        var texts = LetterPdf.in(ID).write(known, directory).stream()
                .filter(file -> file.toString().contains("dukcapil"))
                .toList();
        try (var document = Loader.loadPDF(texts.get(0).toFile())) {
            assertThat(String.join(" ", pages(document)).replaceAll("\\s+", " "))
                    .contains(
                            "Tetap sampai 9 Desember 2025, seperti diterbitkan dalam versi v1: di kiri garis tebal.",
                            "Digarisbawahi = diputuskan secara manual:",
                            PageKnownFixture.WHY,
                            "15 hari kerja pegawai sebelum periode ikut dihitung");
        }
    }

    @Test
    void the_recap_ends_with_the_sums_of_the_agency_and_the_signature() throws IOException {
        var all = rows.of("diskominfo", "sekretariat", "aptika");
        long wfo = rows.count(WorkMode.WFO, all);
        long wfh = rows.count(WorkMode.WFH, all);
        var pages = text(LetterPdf.in(ID).with(agency -> LETTER), roster);
        assertThat(pages.get(pages.size() - 1))
                .containsSubsequence(
                        "REKAPITULASI",
                        "Jumlah "
                                + roster.problem().asns().stream()
                                        .filter(asn -> List.of("diskominfo", "sekretariat", "aptika")
                                                .contains(asn.unit()))
                                        .count()
                                + " " + (wfo + wfh) + " " + wfo + " " + wfh,
                        "Kepala Dinas Contoh,",
                        "NIP 196804111993032009");
    }

    @Test
    void each_page_of_a_long_table_repeats_the_heads_and_no_totals_stand_without_people() throws IOException {
        var city = FakeRoster.city(3, 700, DECEMBER_1, DECEMBER_31);
        var pages = text(LetterPdf.in(Locale.ENGLISH), city);
        var nips = city.problem().asns().stream()
                .limit(36 * 12)
                .map(asn -> asn.nip().map(nip -> nip.digits()).orElse("-"))
                .collect(Collectors.toSet());
        var annex = pages.subList(1, pages.size() - 1);
        assertThat(annex).hasSizeGreaterThan(10).allSatisfy(page -> assertThat(page)
                .contains("No.", "NIP", "Position", "December 2025", "Share of WFH")
                .satisfies(
                        text -> assertThat(nips.stream().filter(text::contains)).hasSizeGreaterThan(1)));
        assertThat(String.join("", pages)).satisfies(text -> assertThat(nips)
                .allMatch(nip -> nip.equals("-") || text.split(nip, -1).length == 2));
    }

    @Test
    void a_head_of_agency_is_not_alone_on_a_page_nor_a_signature() throws IOException {
        for (int people : List.of(1, 20, 28, 30, 33, 36)) {
            var asns = new ArrayList<Asn>();
            asns.add(Asn.builder("kepala", "Kepala Dinas", "dinas").build());
            for (int i = 1; i <= people; i++) {
                asns.add(Asn.builder("p" + i, "Pegawai " + i, "sekretariat").build());
            }
            var policy = Presets.rotation5050();
            var problem = RosterProblem.builder(DECEMBER_1, DECEMBER_31, policy)
                    .units(
                            Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY),
                            Unit.under("dinas", "sekretariat", "Sekretariat", UnitLevel.DIVISION))
                    .asns(asns)
                    .build();
            var pages = text(LetterPdf.in(ID).with(agency -> LETTER), solved(problem));
            assertThat(pages.get(1)).as("%d people", people).contains("Kepala Dinas", "Pegawai 1 ");
            assertThat(pages.get(pages.size() - 1))
                    .as("%d people", people)
                    .contains("Sekretariat " + people, "NIP 196804111993032009");
        }
    }

    @Test
    void a_roster_that_breaks_hard_rules_is_a_draft_on_every_page_with_what_is_missing() throws IOException {
        var office = SmallOffice.december().build();
        var all = office.asns().size();
        var problem = office.toBuilder()
                .letter(LETTER)
                .replaceCounters(List.of(ServiceCounter.of(
                        "besar", "Loket Besar", office.units().get(0).id(), all)))
                .absences(new Absence(office.asns().get(0).id(), AbsenceKind.LEAVE, DECEMBER_1, DECEMBER_1))
                .build();
        var missing = "Loket Besar pada Senin, 1 Desember 2025: %d petugas di kantor, paling sedikit %d."
                .formatted(all - 1, all);
        var pages = text(LetterPdf.in(ID), solved(problem));
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page.replaceAll("\\s+", " "))
                .contains("DRAF: belum dapat ditandatangani", missing));
        assertThat(text(LetterPdf.in(ID), roster))
                .allSatisfy(page -> assertThat(page).doesNotContain("DRAF"));
    }

    @Test
    void pages_are_folio_or_a4_and_those_of_the_annex_lie_on_their_side() throws IOException {
        sizes(LetterPdf.in(ID), 215, 330);
        sizes(LetterPdf.in(ID).on(AnnexXlsx.Paper.A4), 210, 297);
    }

    private void sizes(LetterPdf letter, int width, int height) throws IOException {
        try (var document = open(letter, roster)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var box = document.getPage(i).getMediaBox();
                double mm = 25.4 / 72;
                assertThat(box.getWidth() * mm).isCloseTo(i == 0 ? width : height, within(0.1));
                assertThat(box.getHeight() * mm).isCloseTo(i == 0 ? height : width, within(0.1));
            }
        }
    }

    @Test
    void no_letter_stands_outside_of_the_margins() throws IOException {
        for (var paper : AnnexXlsx.Paper.values()) {
            try (var document = open(LetterPdf.in(ID).on(paper).with(agency -> LETTER), roster)) {
                for (var position : positions(document)) {
                    assertThat(position.getX()).as(position.toString()).isGreaterThan(20);
                    assertThat(position.getX() + position.getWidth())
                            .as(position.toString())
                            .isLessThan(position.getPageWidth() - 20);
                    assertThat(position.getY()).isBetween(8f, position.getPageHeight() - 8);
                }
            }
        }
    }

    @Test
    void the_same_roster_and_letter_give_the_same_bytes_dated_as_the_letter_is() throws IOException {
        var one = LetterPdf.in(ID).with(agency -> LETTER).write(roster, directory.resolve("one"));
        var other = LetterPdf.in(ID).with(agency -> LETTER).write(roster, directory.resolve("other"));
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i)).hasSameBinaryContentAs(other.get(i));
        }
        try (var document = Loader.loadPDF(one.get(0).toFile())) {
            var created = document.getDocumentInformation().getCreationDate();
            assertThat(created.toInstant()).isEqualTo("2025-11-28T00:00:00Z");
        }
    }

    @Test
    void the_font_is_embedded_and_has_all_latin_letters_with_their_marks() throws IOException {
        var letters = IntStream.of(0xC0, 0x1E00)
                .flatMap(from -> IntStream.rangeClosed(from, from == 0xC0 ? 0x17F : 0x1EF9)
                        .filter(letter -> letter < 0x1E9C || letter > 0x1E9F))
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .toList();
        var names = new ArrayList<Asn>();
        var office = SmallOffice.december().build();
        var unit = office.units().get(0).id();
        for (int i = 0; i < letters.size(); i += 12) {
            var name = String.join("", letters.subList(i, Math.min(letters.size(), i + 12)));
            names.add(Asn.builder("n" + i, name, unit).build());
        }
        names.add(Asn.builder("gambar", "Ani \u2602", unit).build());
        try (var document =
                open(LetterPdf.in(ID), solved(office.toBuilder().asns(names).build()))) {
            var text = String.join("", pages(document)).replaceAll("\\s", "");
            assertThat(letters).hasSizeGreaterThan(350).allSatisfy(letter -> assertThat(text)
                    .contains(letter));
            assertThat(text).contains("Ani?");
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static Roster solved(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(20))) {
            return engine.solve(problem);
        }
    }

    private String first(LetterPdf letter, Roster of) throws IOException {
        return text(letter, of).get(0);
    }

    /** The pages of the letter of the first agency. */
    private List<String> text(LetterPdf letter, Roster of) throws IOException {
        try (var document = open(letter, of)) {
            return pages(document);
        }
    }

    private PDDocument open(LetterPdf letter, Roster of) throws IOException {
        return Loader.loadPDF(letter.write(of, directory).get(0).toFile());
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        var positions = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> found) {
                positions.addAll(found);
            }
        }.getText(document);
        assertThat(positions).hasSizeGreaterThan(1000);
        return positions;
    }
}
