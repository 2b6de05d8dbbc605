package id.rotasi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A civil servant (<i>aparatur sipil negara</i>).
 *
 * @param id the host's own key, unique; never the NIP, which can change
 * @param nip the 18-digit number, if known
 * @param name as it is to be printed
 * @param kind PNS, CPNS or PPPK
 * @param grade <i>pangkat / golongan</i> such as {@code III/c} or {@code IX}; printed only
 * @param title <i>jabatan</i> as it is to be printed
 * @param unit id of the unit the person belongs to
 * @param position kind of position
 * @param function character of the job
 * @param frontLine whether this person serves citizens directly, whatever the unit does
 * @param qualifications what the person may do at counters
 * @param eligibility whether the person may work from home
 * @param preferences wishes
 * @param carriedOver turns of the last period
 * @param site id of the room where the person sits; when empty, that of the unit
 * @param placedOn when the person was recruited, promoted or moved to this position, if known
 */
public record Asn(
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
        Optional<LocalDate> placedOn) {

    public Asn {
        name = stripped(name);
        grade = grade.map(Asn::stripped);
        title = title.map(Asn::stripped);
        qualifications = Set.copyOf(qualifications);
        preferences = List.copyOf(preferences);
    }

    /** Starts an ASN: a PNS, staff, administration, not yet assessed for work from home. */
    public static Builder builder(String id, String name, String unit) {
        return new Builder(id, name, unit);
    }

    /** A builder that holds what this ASN holds. */
    public Builder toBuilder() {
        var builder = new Builder(id, name, unit);
        builder.nip = nip;
        builder.kind = kind;
        builder.grade = grade;
        builder.title = title;
        builder.position = position;
        builder.function = function;
        builder.frontLine = frontLine;
        builder.qualifications = qualifications;
        builder.eligibility = eligibility;
        builder.preferences = preferences;
        builder.carriedOver = carriedOver;
        builder.site = site;
        builder.placedOn = placedOn;
        return builder;
    }

    /**
     * The wish that counts on a date. One for the date itself goes before those for its weekday; among several of them the
     * heaviest counts, and of equally heavy ones the first.
     */
    public Optional<Preference> wishOn(LocalDate day) {
        return preferences.stream()
                .filter(wish -> wish.covers(day))
                .reduce((counts, next) -> next.goesBefore(counts) ? next : counts);
    }

    /**
     * A text without white space at either end, the space that does not break a line included. Names, grades and titles
     * are kept so, because a list in a spreadsheet keeps them so; ids must not have any.
     */
    public static String stripped(String text) {
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

    /** The name and the id; no NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }

    /** Collects what is known about a person; everything but id, name and unit has a default. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final String unit;
        private Optional<Nip> nip = Optional.empty();
        private AsnKind kind = AsnKind.PNS;
        private Optional<String> grade = Optional.empty();
        private Optional<String> title = Optional.empty();
        private PositionKind position = PositionKind.STAFF;
        private JobFunction function = JobFunction.ADMINISTRATION;
        private boolean frontLine;
        private Set<String> qualifications = Set.of();
        private Eligibility eligibility = Eligibility.notAssessed();
        private List<Preference> preferences = List.of();
        private CarriedOver carriedOver = CarriedOver.NONE;
        private Optional<String> site = Optional.empty();
        private Optional<LocalDate> placedOn = Optional.empty();

        private Builder(String id, String name, String unit) {
            this.id = id;
            this.name = name;
            this.unit = unit;
        }

        public Builder nip(String digits) {
            this.nip = Optional.of(new Nip(digits));
            return this;
        }

        public Builder kind(AsnKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder grade(String grade) {
            this.grade = Optional.of(grade);
            return this;
        }

        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        public Builder position(PositionKind position) {
            this.position = position;
            return this;
        }

        public Builder function(JobFunction function) {
            this.function = function;
            return this;
        }

        public Builder frontLine(boolean frontLine) {
            this.frontLine = frontLine;
            return this;
        }

        public Builder qualifications(Set<String> qualifications) {
            this.qualifications = qualifications;
            return this;
        }

        public Builder eligibility(Eligibility eligibility) {
            this.eligibility = eligibility;
            return this;
        }

        /** Short for {@code eligibility(Eligibility.eligible())}. */
        public Builder eligible() {
            return eligibility(Eligibility.eligible());
        }

        public Builder preferences(List<Preference> preferences) {
            this.preferences = preferences;
            return this;
        }

        public Builder carriedOver(int dutyDays, int wfhDays) {
            this.carriedOver = new CarriedOver(dutyDays, wfhDays);
            return this;
        }

        public Builder site(String site) {
            this.site = Optional.of(site);
            return this;
        }

        /** When the person was recruited, promoted or moved to this position. */
        public Builder placedOn(LocalDate date) {
            this.placedOn = Optional.of(date);
            return this;
        }

        public Asn build() {
            return new Asn(
                    id,
                    nip,
                    name,
                    kind,
                    grade,
                    title,
                    unit,
                    position,
                    function,
                    frontLine,
                    qualifications,
                    eligibility,
                    preferences,
                    carriedOver,
                    site,
                    placedOn);
        }
    }
}
