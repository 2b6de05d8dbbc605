package id.rotasi.internal.io.json;

import id.rotasi.domain.JobFunction;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The presets by their names. One with parameters reads them from the properties beside its name. */
public final class PresetFormats {

    private static final int MONTHS = 6;
    private static final int LONGEST = 120;

    private static final List<Preset> ALL = List.of(
            new Preset("rotation-50-50", parameters -> Presets.rotation5050()),
            new Preset("rotation", PresetFormats::rotation),
            new Preset("readiness-rotation", parameters -> Presets.readinessRotation(parameters.share("threshold"))),
            new Preset("all-wfo", parameters -> Presets.allWfo()),
            new Preset(
                    "fixed-weekday",
                    parameters ->
                            Presets.fixedWeekday(parameters.word("weekday", DayOfWeek.class, DayOfWeek.THURSDAY))),
            new Preset("friday-2026", parameters -> Presets.friday2026()),
            new Preset("west-java-thursday-2026", parameters -> Presets.westJavaThursday2026()),
            new Preset("east-java-wednesday-2026", parameters -> Presets.eastJavaWednesday2026()),
            new Preset("cimahi-friday", parameters -> Presets.cimahiFriday(parameters.texts("kelurahan"))),
            new Preset(
                    "selective",
                    parameters -> Presets.selective(
                            parameters.words("functions", JobFunction.class, Set.of(JobFunction.COORDINATION)))),
            new Preset("bengkulu-province-2026", parameters -> Presets.bengkuluProvince2026()),
            new Preset("dki-friday-2026", parameters -> Presets.dkiFriday2026()),
            new Preset(
                    "permenpanrb-4-2025",
                    parameters -> Presets.permenpanrb4of2025(parameters.whole("months", 1, LONGEST, MONTHS))),
            new Preset("lebaran", PresetFormats::lebaran),
            new Preset("lebaran-2025", parameters -> Presets.lebaran2025(parameters.share("share"))),
            new Preset("lebaran-2026", parameters -> Presets.lebaran2026(parameters.share("share"))),
            new Preset("situational", PresetFormats::situational),
            new Preset("ppkm", PresetFormats::ppkm));

    private static final Set<LegalBasis> CITED = cited();

    private PresetFormats() {}

    /**
     * A preset.
     *
     * @param id its name
     * @param policy makes it from its parameters
     */
    record Preset(String id, Function<Fields, RosterPolicy> policy) {}

    /** The names of all presets. */
    public static List<String> ids() {
        return ALL.stream().map(Preset::id).toList();
    }

    public static Optional<Preset> of(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** Whether reading the policy's id as a preset without parameters gives exactly this policy. */
    static boolean isPreset(RosterPolicy policy) {
        var reading = new Reading();
        var parameters = Fields.none(Place.ROOT, reading);
        var preset = of(policy.id()).map(known -> known.policy().apply(parameters));
        parameters.done();
        return preset.filter(policy::equals).isPresent() && reading.errors().isEmpty();
    }

    /** Whether it is what some preset rests on as a whole: the circular of an administration that need not be the host's. */
    public static boolean isCitedByPreset(LegalBasis basis) {
        return CITED.contains(basis);
    }

    private static Set<LegalBasis> cited() {
        var parameters = Fields.none(Place.ROOT, new Reading());
        return ALL.stream()
                .map(preset -> preset.policy().apply(parameters).legalBasis())
                .filter(basis -> !basis.equals(LegalBasis.NONE))
                .collect(Collectors.toSet());
    }

    private static RosterPolicy rotation(Fields parameters) {
        return Presets.rotation(
                parameters.optionalShare("share").orElse(Share.HALF),
                parameters.word("base", ShareBase.class, ShareBase.ON_DUTY),
                parameters.word("rounding", Rounding.class, Rounding.DOWN));
    }

    private static RosterPolicy lebaran(Fields parameters) {
        var window = parameters.requiredObject("window", PolicyFormat::period);
        var share = parameters.optionalShare("share").orElse(Share.HALF);
        return window.map(dates -> Presets.lebaran(dates, share)).orElseGet(Presets::allWfo);
    }

    private static RosterPolicy situational(Fields parameters) {
        return parameters
                .requiredObject("window", PolicyFormat::period)
                .map(Presets::situational)
                .orElseGet(Presets::allWfo);
    }

    private static RosterPolicy ppkm(Fields parameters) {
        return Presets.ppkm(
                parameters.word("table", Presets.PpkmTable.class, Presets.PpkmTable.MARCH_2022),
                parameters.whole("level", 1, 4),
                parameters.word("sector", Presets.PpkmSector.class, Presets.PpkmSector.NON_ESSENTIAL));
    }
}
