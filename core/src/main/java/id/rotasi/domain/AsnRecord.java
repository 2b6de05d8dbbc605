package id.rotasi.domain;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Eligibility.Exclusion;
import java.time.DayOfWeek;
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
        Set<String> desks,
        Optional<LocalDate> placedOn,
        Period.Span service,
        Set<DayOfWeek> workingDays,
        List<Exclusion> ineligible,
        List<Unit.Posting> postings)
        implements Asn {

    AsnRecord(Builder of) {
        this(
                of.id,
                of.nip,
                of.name,
                of.kind,
                of.grade,
                of.title,
                of.unit,
                of.position,
                of.function,
                of.frontLine,
                of.qualifications,
                of.eligibility,
                of.preferences,
                of.carriedOver,
                of.site,
                of.desks,
                of.placedOn,
                of.service,
                of.workingDays,
                of.ineligible,
                of.postings);
    }

    AsnRecord {
        name = Asn.stripped(name);
        grade = grade.map(Asn::stripped);
        title = title.map(Asn::stripped);
        qualifications = Set.copyOf(qualifications);
        preferences = List.copyOf(preferences);
        desks = Set.copyOf(desks);
        workingDays = Set.copyOf(workingDays);
        ineligible = List.copyOf(ineligible);
        postings = List.copyOf(postings);
    }

    @Override
    public boolean isPartTime() {
        return workingDays.size() < DayOfWeek.values().length;
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
        var then = toBuilder().clearIneligible().clearPostings();
        postings.stream()
                .filter(posting -> !posting.from().isAfter(date))
                .forEach(posting -> ((UnitRecord.PostingRecord) posting).addTo(then));
        var posted = then.build();
        return then.eligibility(posted.eligibility().and(reasons)).build();
    }

    @Override
    public Optional<Preference> wishOn(LocalDate day) {
        return preferences.stream()
                .filter(wish -> wish.covers(day))
                .reduce((counts, next) -> goesBefore(next, counts) ? next : counts);
    }

    private static boolean goesBefore(Preference wish, Preference other) {
        boolean isDated = wish.date().isPresent();
        return isDated == other.date().isPresent() ? wish.weight() > other.weight() : isDated;
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
        var copy = Asn.builder(id, name, unit)
                .kind(kind)
                .position(position)
                .function(function)
                .frontLine(frontLine)
                .qualifications(qualifications)
                .eligibility(eligibility)
                .preferences(preferences)
                .carriedOver(carriedOver)
                .desks(desks)
                .service(service)
                .workingDays(workingDays)
                .ineligible(ineligible)
                .postings(postings);
        nip.map(Nip::digits).ifPresent(copy::nip);
        grade.ifPresent(copy::grade);
        title.ifPresent(copy::title);
        site.ifPresent(copy::site);
        placedOn.ifPresent(copy::placedOn);
        return copy;
    }

    /** The name and the id; no NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }

    /** What a {@link Preference} holds. */
    record PreferenceRecord(
            Optional<LocalDate> date,
            Optional<DayOfWeek> weekday,
            WorkMode mode,
            int weight,
            Optional<String> post,
            boolean isAgainst)
            implements Preference {}
}
