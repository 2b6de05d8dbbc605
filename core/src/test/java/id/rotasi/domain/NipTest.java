package id.rotasi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Nip.Fault;
import id.rotasi.policy.RosterPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(strings = {"198609262015051001", "196804111993031009", "199205082023082001", "200012312024211001"})
    void the_examples_of_both_forms_are_valid(String digits) {
        assertThat(Nip.faultOf(digits)).isEmpty();
        assertThat(new Nip(digits).digits()).isEqualTo(digits);
    }

    @Test
    void digits_13_and_14_are_a_month_or_a_contract_of_a_pppk() {
        for (int i = 0; i < 100; i++) {
            boolean month = i >= 1 && i <= 12;
            boolean contract = i >= 21 && i <= 29;
            var nip = "198609262015%02d1001".formatted(i);
            assertThat(Nip.faultOf(nip).isEmpty()).as(nip).isEqualTo(month || contract);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,98609E+17        | DAMAGED_BY_SPREADSHEET",
                "1.98609E+17        | DAMAGED_BY_SPREADSHEET",
                "1.98609262015051e17| DAMAGED_BY_SPREADSHEET",
                "198609262015051000.0| DAMAGED_BY_SPREADSHEET",
                "2E+17              | DAMAGED_BY_SPREADSHEET",
                "19860926201505100  | NOT_18_DIGITS",
                "1986092620150510011| NOT_18_DIGITS",
                "19860926 201505 1 001| NOT_18_DIGITS",
                "19860926201505100X | NOT_18_DIGITS",
                "١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١ | NOT_18_DIGITS",
                "''                 | NOT_18_DIGITS",
                "198613262015051001 | BIRTH_DATE",
                "198602302015051001 | BIRTH_DATE",
                "018609262015051001 | BIRTH_DATE",
                "198609262015131001 | APPOINTMENT",
                "198609262015001001 | APPOINTMENT",
                "198609262015201001 | APPOINTMENT",
                "198609261980051001 | APPOINTMENT",
                "198609262115051001 | APPOINTMENT",
                "198609262015050001 | SEX",
                "198609262015053001 | SEX",
                "198609262015051000 | SERIAL",
            })
    void the_first_fault_is_named(String text, Fault fault) {
        assertThat(Nip.faultOf(text)).contains(fault);
        assertThatThrownBy(() -> new Nip(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault.name());
    }

    @Test
    void a_refused_nip_is_masked_in_the_message() {
        assertThatThrownBy(() -> new Nip("198613262015051001")).hasMessage("NIP ***************001: BIRTH_DATE");
        assertThatThrownBy(() -> new Nip("")).hasMessage("NIP : NOT_18_DIGITS");
    }

    @Test
    void all_but_the_serial_is_masked() {
        var nip = new Nip("198609262015051001");
        assertThat(nip).hasToString("***************001");
        assertThat(nip.masked()).isEqualTo("***************001");
    }

    @Test
    void nothing_that_holds_an_asn_prints_the_nip() {
        var nip = "198609262015051001";
        var asn = Asn.builder("p1", "Budi", "dinas").nip(nip).build();
        var problem = RosterProblem.builder(
                        LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 5), RosterPolicy.of("none"))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(asn)
                .build();

        assertThat(asn).hasToString("Budi (p1)");
        for (var holder : List.of(asn, asn.nip(), List.of(asn), problem)) {
            assertThat(holder.toString()).doesNotContain(nip, "19860926", "201505");
        }
    }
}
