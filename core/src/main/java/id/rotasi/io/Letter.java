package id.rotasi.io;

import id.rotasi.domain.Asn;
import id.rotasi.internal.io.xlsx.LetterRecord;
import id.rotasi.internal.io.xlsx.SignerRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The assignment letter (<i>surat tugas</i>) to which an annex belongs, and who signs it. What is not known is printed
 * as dots, to be filled in by hand.
 */
public sealed interface Letter permits LetterRecord {

    /** Nothing is known yet: everything is filled in by hand. */
    Letter BLANK = new LetterRecord(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The number of the letter. */
    Optional<String> number();

    /** Where it is signed. */
    Optional<String> place();

    /** When it is signed. */
    Optional<LocalDate> date();

    /** Who signs it. */
    Optional<Signer> signer();

    /** This letter with its number. */
    default Letter numbered(String number) {
        return new LetterRecord(Optional.of(number), place(), date(), signer());
    }

    /** This letter with place and date. */
    default Letter at(String place, LocalDate date) {
        return new LetterRecord(number(), Optional.of(place), Optional.of(date), signer());
    }

    /** This letter with its signer. */
    default Letter signedBy(Signer signer) {
        return new LetterRecord(number(), place(), date(), Optional.of(signer));
    }

    /** Who signs. */
    sealed interface Signer permits SignerRecord {

        /** Somebody with that position, such as {@code Kepala Dinas}, and that name with titles; no more is known. */
        static Signer of(String position, String name) {
            return new SignerRecord(position, name, Optional.empty(), Optional.empty());
        }

        /** A civil servant, with the job title as position and the grade as rank. */
        static Signer of(Asn asn) {
            return new SignerRecord(
                    asn.title().orElse(""), asn.name(), asn.grade(), asn.nip().map(nip -> nip.digits()));
        }

        /** Such as {@code Kepala Dinas Komunikasi dan Informatika}. */
        String position();

        /** With titles. */
        String name();

        /** <i>Pangkat / golongan</i>, such as {@code Pembina Utama Muda, IV/c}. */
        Optional<String> rank();

        /** Digits as they are to be printed; empty when there is none, as with an elected mayor. */
        Optional<String> nip();

        /** This signer with a rank. */
        default Signer withRank(String rank) {
            return new SignerRecord(position(), name(), Optional.of(rank), nip());
        }

        /** This signer with a NIP, as it is to be printed. */
        default Signer withNip(String digits) {
            return new SignerRecord(position(), name(), rank(), Optional.of(digits));
        }
    }
}
