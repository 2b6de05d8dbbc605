package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assignment letter (<i>surat tugas</i>) in which a roster is put into force, and who signs it. What is not known is
 * printed as dots, to be filled in by hand; lists that are empty are left out.
 */
public sealed interface Letter permits LetterRecord {

    /** Nothing is known yet: everything is filled in by hand. */
    Letter BLANK = new Builder().build();

    /** The lines of the letterhead (<i>kop surat</i>), the administration first; when empty, the names of the units. */
    List<String> letterhead();

    /** The number of the letter. */
    Optional<String> number();

    /** Where it is signed. */
    Optional<String> place();

    /** When it is signed. */
    Optional<LocalDate> date();

    /** What it is about (<i>tentang</i>). */
    Optional<String> subject();

    /** What it rests on (<i>dasar</i>): laws, regulations and circulars, in the order in which they are cited. */
    List<String> basis();

    /** Who signs it. */
    Optional<Signer> signer();

    /** Who takes note of it with a signature, too (<i>mengetahui</i>). */
    Optional<Signer> acknowledgedBy();

    /** Who gets a copy (<i>tembusan</i>). */
    List<String> copies();

    /**
     * What differs in the letters of single agencies, by the id of the unit: who signs there, say, and the number. These letters
     * have no others inside.
     */
    Map<String, Letter> units();

    /** The letter of a unit: what is given for it, and where that says nothing, what this letter says. */
    default Letter of(String unit) {
        var own = units().get(unit);
        return own == null
                ? toBuilder().clearUnits().build()
                : own.toBuilder().orElse(this).build();
    }

    /** Starts a letter of which nothing is known. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this letter holds. */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** This letter with its number. */
    default Letter numbered(String number) {
        return toBuilder().number(number).build();
    }

    /** This letter with place and date. */
    default Letter at(String place, LocalDate date) {
        return toBuilder().place(place).date(date).build();
    }

    /** This letter with its signer. */
    default Letter signedBy(Signer signer) {
        return toBuilder().signer(signer).build();
    }

    /** Collects what is known of a letter. Each method takes the place of what was given before. */
    final class Builder {
        private List<String> letterhead = List.of();
        private Optional<String> number = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private List<String> basis = List.of();
        private Optional<Signer> signer = Optional.empty();
        private Optional<Signer> acknowledgedBy = Optional.empty();
        private List<String> copies = List.of();
        private final Map<String, Letter> units = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Letter letter) {
            letterhead = letter.letterhead();
            number = letter.number();
            place = letter.place();
            date = letter.date();
            subject = letter.subject();
            basis = letter.basis();
            signer = letter.signer();
            acknowledgedBy = letter.acknowledgedBy();
            copies = letter.copies();
            units.putAll(letter.units());
        }

        private Builder orElse(Letter other) {
            letterhead = letterhead.isEmpty() ? other.letterhead() : letterhead;
            number = number.or(other::number);
            place = place.or(other::place);
            date = date.or(other::date);
            subject = subject.or(other::subject);
            basis = basis.isEmpty() ? other.basis() : basis;
            signer = signer.or(other::signer);
            acknowledgedBy = acknowledgedBy.or(other::acknowledgedBy);
            copies = copies.isEmpty() ? other.copies() : copies;
            return clearUnits();
        }

        /** The lines of the letterhead, the administration first. */
        public Builder letterhead(List<String> lines) {
            letterhead = List.copyOf(lines);
            return this;
        }

        /** The number of the letter. */
        public Builder number(String printed) {
            number = Optional.of(printed);
            return this;
        }

        /** Where it is signed. */
        public Builder place(String printed) {
            place = Optional.of(printed);
            return this;
        }

        /** When it is signed. */
        public Builder date(LocalDate day) {
            date = Optional.of(day);
            return this;
        }

        /** What it is about. */
        public Builder subject(String printed) {
            subject = Optional.of(printed);
            return this;
        }

        /** What it rests on, one law or circular a line. */
        public Builder basis(List<String> lines) {
            basis = List.copyOf(lines);
            return this;
        }

        /** Who signs it. */
        public Builder signer(Signer who) {
            signer = Optional.of(who);
            return this;
        }

        /** Who takes note of it with a signature, too. */
        public Builder acknowledgedBy(Signer who) {
            acknowledgedBy = Optional.of(who);
            return this;
        }

        /** Who gets a copy, one a line. */
        public Builder copies(List<String> lines) {
            copies = List.copyOf(lines);
            return this;
        }

        /** What differs in the letter of the agency with that id. */
        public Builder unit(String id, Letter differing) {
            units.put(id, differing.toBuilder().clearUnits().build());
            return this;
        }

        /** Forgets what differs in the letters of single agencies. */
        public Builder clearUnits() {
            units.clear();
            return this;
        }

        /** The letter. */
        public Letter build() {
            return new LetterRecord(
                    letterhead,
                    number,
                    place,
                    date,
                    subject,
                    basis,
                    signer,
                    acknowledgedBy,
                    copies,
                    Collections.unmodifiableMap(new LinkedHashMap<>(units)));
        }
    }

    /** Who signs. */
    sealed interface Signer permits LetterRecord.SignerRecord {

        /** Somebody with that position, such as {@code Kepala Dinas}, and that name with titles; no more is known. */
        static Signer of(String position, String name) {
            return new LetterRecord.SignerRecord(position, name, Optional.empty(), Optional.empty());
        }

        /** A civil servant, with the job title as position and the grade as rank. */
        static Signer of(Asn asn) {
            return new LetterRecord.SignerRecord(
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
            return new LetterRecord.SignerRecord(position(), name(), Optional.of(rank), nip());
        }

        /** This signer with a NIP, as it is to be printed. */
        default Signer withNip(String digits) {
            return new LetterRecord.SignerRecord(position(), name(), rank(), Optional.of(digits));
        }
    }
}
