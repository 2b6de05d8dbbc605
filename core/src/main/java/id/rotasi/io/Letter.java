package id.rotasi.io;

import id.rotasi.domain.Asn;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The assignment letter (<i>surat tugas</i>) to which an annex belongs, and who signs it. What is not known is printed
 * as dots, to be filled in by hand.
 *
 * @param number of the letter
 * @param place where it is signed
 * @param date when it is signed
 * @param signer who signs it
 */
public record Letter(
        Optional<String> number, Optional<String> place, Optional<LocalDate> date, Optional<Signer> signer) {

    /** Nothing is known yet: everything is filled in by hand. */
    public static final Letter BLANK =
            new Letter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This letter with its number. */
    public Letter numbered(String number) {
        return new Letter(Optional.of(number), place, date, signer);
    }

    /** This letter with place and date. */
    public Letter at(String place, LocalDate date) {
        return new Letter(number, Optional.of(place), Optional.of(date), signer);
    }

    /** This letter with its signer. */
    public Letter signedBy(Signer signer) {
        return new Letter(number, place, date, Optional.of(signer));
    }

    /**
     * Who signs.
     *
     * @param position such as {@code Kepala Dinas Komunikasi dan Informatika}
     * @param name with titles
     * @param rank <i>pangkat / golongan</i>, such as {@code Pembina Utama Muda, IV/c}
     * @param nip digits as they are to be printed; empty when there is none, as with an elected mayor
     */
    public record Signer(String position, String name, Optional<String> rank, Optional<String> nip) {

        /** A civil servant, with the job title as position and the grade as rank. */
        public static Signer of(Asn asn) {
            return new Signer(
                    asn.title().orElse(""), asn.name(), asn.grade(), asn.nip().map(nip -> nip.digits()));
        }
    }
}
