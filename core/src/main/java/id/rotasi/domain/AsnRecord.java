package id.rotasi.domain;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Eligibility.Exclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an {@link Asn} holds. */
record AsnRecord(
        String id,
        Optional<Nip> nip,
        String name,
        AsnKind kind,
        Optional<String> grade,
        Optional<String> title,
        String unit,
        PositionKind position,
        JobFunction function,
        boolean frontLine,
        Set<String> qualifications,
        Eligibility eligibility,
        List<Preference> preferences,
        CarriedOver carriedOver,
        Optional<String> site,
        Optional<LocalDate> placedOn,
        Period.Span service,
        List<Exclusion> ineligible)
        implements Asn {

    AsnRecord {
        name = Asn.stripped(name);
        grade = grade.map(Asn::stripped);
        title = title.map(Asn::stripped);
        qualifications = Set.copyOf(qualifications);
        preferences = List.copyOf(preferences);
        ineligible = List.copyOf(ineligible);
    }

    @Override
    public Asn at(LocalDate date) {
        if (!isDated()) {
            return this;
        }
        var reasons = ineligible.stream()
                .filter(why -> why.dates().contains(date))
                .map(Exclusion::reason)
                .toList();
        return toBuilder()
                .eligibility(eligibility.and(reasons))
                .clearIneligible()
                .build();
    }

    @Override
    public Optional<Preference> wishOn(LocalDate day) {
        return preferences.stream()
                .filter(wish -> wish.covers(day))
                .reduce((counts, next) -> next.goesBefore(counts) ? next : counts);
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The name and the id; no NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
