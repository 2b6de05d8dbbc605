package id.rotasi.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Share;
import id.rotasi.report.RosterReport.Notice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final LocalDate DATE = LocalDate.of(2025, 12, 4);

    private final Messages english = Messages.in(Locale.ENGLISH);
    private final Messages indonesian = Messages.in(Messages.INDONESIAN);

    @Test
    void dates_and_numbers_are_written_as_the_language_does() {
        assertThat(english.date(DATE)).isEqualTo("Thursday, 4 December 2025");
        assertThat(indonesian.date(DATE)).isEqualTo("Kamis, 4 Desember 2025");
        assertThat(shown(english, 15_652)).isEqualTo("15,652");
        assertThat(shown(indonesian, 15_652)).isEqualTo("15.652");
        assertThat(shown(indonesian, 15_652L)).isEqualTo("15.652");
        assertThat(shown(english, new Share(3_333))).isEqualTo("33.33%");
        assertThat(shown(indonesian, new Share(3_333))).isEqualTo("33,33%");
        assertThat(shown(indonesian, Share.HALF)).isEqualTo("50%");
    }

    @Test
    void enums_weekdays_and_lists_are_written_as_words() {
        assertThat(shown(indonesian, AbsenceKind.OFFICIAL_TRAVEL)).isEqualTo("dinas luar");
        assertThat(shown(indonesian, DayOfWeek.FRIDAY)).isEqualTo("Jumat");
        assertThat(shown(english, DayOfWeek.FRIDAY)).isEqualTo("Friday");
        assertThat(shown(english, List.of("b", "a"))).isEqualTo("b, a");
        assertThat(shown(english, List.of())).isEqualTo("none");
        assertThat(shown(indonesian, List.of())).isEqualTo("tidak ada");
    }

    @Test
    void a_set_is_written_in_its_natural_order_every_time() {
        assertThat(shown(english, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY)))
                .isEqualTo("Monday, Thursday, Friday");
        assertThat(shown(english, Set.of(PositionKind.STAFF, PositionKind.SUPERVISOR)))
                .isEqualTo("supervisor, staff");
    }

    private static String shown(Messages words, Object value) {
        return words.text("input.reserved-id", Map.of("id", value)).split("'", -1)[1];
    }

    @Test
    void english_has_the_singular_for_one() {
        assertThat(english.text("notice.time-limit", Map.of("seconds", 1))).contains("of 1 second ended");
        assertThat(english.text("notice.time-limit", Map.of("seconds", 30L))).contains("of 30 seconds ended");
    }

    @Test
    void a_counter_that_is_called_counter_is_not_called_so_twice() {
        var where = Map.of("counter", "Loket KTP", "date", DATE);
        assertThat(indonesian.text("where.counter", where)).startsWith("Loket KTP pada");
        assertThat(indonesian.text("where.counter", Map.of("counter", "Pendaftaran", "date", DATE)))
                .startsWith("loket Pendaftaran pada");
    }

    @Test
    void a_value_with_signs_of_its_own_is_not_taken_apart() {
        assertThat(english.text("input.unknown-unit", Map.of("id", "{id} $1 \\ '")))
                .contains("'{id} $1 \\ ''");
    }

    @Test
    void any_other_language_gets_english_whatever_the_machine_speaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Messages.INDONESIAN);
            assertThat(Messages.in(Locale.ENGLISH).text("word.none")).isEqualTo("none");
            assertThat(Messages.in(Locale.GERMAN).text("word.none")).isEqualTo("none");
            assertThat(Messages.in(Locale.forLanguageTag("id-ID")).text("word.none"))
                    .isEqualTo("tidak ada");
            Locale.setDefault(Locale.JAPAN);
            assertThat(Messages.in(Messages.INDONESIAN).text("word.none")).isEqualTo("tidak ada");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_value_that_is_not_given_is_named() {
        assertThatThrownBy(() -> english.text("input.unknown-unit", Map.of("other", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("input.unknown-unit")
                .hasMessageContaining("'id'")
                .hasMessageContaining("other");
    }

    @Test
    void notices_are_sentences_in_both_languages() {
        var notices = List.of(
                new Notice("provisional-holidays", Map.of("years", List.of("2027"))),
                new Notice("time-limit", Map.of("seconds", 30)),
                new Notice(
                        "share-not-reachable", Map.of("share", Share.HALF, "reachable", Share.percent(40), "days", 2)));
        assertThat(notices)
                .extracting(notice -> notice.message(Messages.INDONESIAN))
                .containsExactly(
                        "Hari libur tahun 2027 belum ditetapkan; jadwal ini memakai tanggal sementara. "
                                + "Susun ulang setelah ada penetapan.",
                        "Pencarian dihentikan oleh batas waktu 30 detik; penyusunan ulang dapat menghasilkan jadwal yang berbeda.",
                        "Porsi bekerja dari rumah 50% tidak dapat dipenuhi dengan paling banyak 2 hari bekerja dari rumah "
                                + "dalam seminggu; yang dapat dicapai 40%.");
        assertThat(notices).allSatisfy(notice -> assertThat(notice.message(Locale.ENGLISH))
                .endsWith(notice.code().equals("share-not-reachable") ? "can." : "."));
    }
}
