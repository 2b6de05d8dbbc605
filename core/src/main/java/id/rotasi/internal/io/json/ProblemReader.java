package id.rotasi.internal.io.json;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.csv.AsnTable;
import id.rotasi.internal.io.grid.GridPeople;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.InputOrder;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.WorkbookLimits;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one problem. What can be read goes into a problem that is checked as a whole, so that a slip in one place hides
 * nothing elsewhere; errors that only follow from what could not be read are left out.
 */
public final class ProblemReader {

    private static final String ASNS = "asns";

    private final Optional<Path> directory;
    private final Reading reading;
    private final FollowUps followUps = new FollowUps();
    private final Section<Unit> units = new Section<>("units", UnitFormat::unit);
    private final Section<ServiceCounter> counters = new Section<>("counters", UnitFormat::counter);
    private final Section<Site> sites = new Section<>("sites", UnitFormat::site);
    private final Section<Site.Desk> desks = new Section<>("desks", UnitFormat::desk);
    private final Section<Asn> asns = new Section<>(ASNS, AsnFormat::asn);
    private final Section<Absence> absences = new Section<>("absences", AsnFormat::absence);
    private final Section<Unit.OnSiteDate> onSiteDates = new Section<>("onSiteDates", UnitFormat::onSiteDate);
    private final Section<Substitutes> substitutes = new Section<>("substitutes", AsnFormat::substitutes);
    private final Section<Lock> locks = new Section<>("locks", DayFormat::lock);
    private final List<Section<?>> lists =
            List.of(units, counters, sites, desks, asns, absences, onSiteDates, substitutes, locks);
    private final EarlierDays earlier;
    private final List<Section<?>> sections;
    private final InputOrder order = new InputOrder();
    private Optional<Period> period = Optional.empty();
    private Optional<Places> places = Optional.empty();

    /**
     * @param directory where files named in the problem are; empty when it may not name any
     * @param own types of rules of the host
     */
    public ProblemReader(Optional<Path> directory, Collection<RuleType> own) {
        this.directory = directory;
        this.reading = new Reading(own);
        this.earlier = new EarlierDays(
                this::file, () -> new GridPeople(asns.values()), () -> new Period(start(), end()), reading);
        this.sections = Stream.concat(lists.stream(), Stream.of(earlier.published(), earlier.history()))
                .toList();
    }

    public Reading reading() {
        return reading;
    }

    /** The problem of a document. @throws InvalidProblemException with all errors, if there is any */
    public Optional<RosterProblem> read(Reader source) throws IOException {
        var takers = new HashMap<String, JsonTree.Elements>();
        sections.forEach(section ->
                takers.put("$." + section.name(), (element, place) -> section.read(element, place, reading)));
        return JsonTree.read(source, reading, takers).flatMap(this::document);
    }

    /** The problem of a document that is a tree already, all errors with their JSON paths. */
    Optional<RosterProblem> read(Map<String, Object> tree) {
        for (var section : sections) {
            Object here = tree;
            var place = Place.ROOT;
            for (var property : section.name().split("\\.")) {
                here = here instanceof Map<?, ?> map ? map.get(property) : null;
                place = place.property(property);
            }
            if (here instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    section.read(list.get(i), place.element(i), reading);
                }
            }
        }
        return document(tree);
    }

    private Optional<RosterProblem> document(Object tree) {
        if (tree instanceof Map<?, ?> properties) {
            order.learn(properties.keySet());
        }
        return Fields.of(tree, Place.ROOT, reading).flatMap(this::problem);
    }

    /** What went wrong, in the order of the input. */
    public List<InputError> errors() {
        return order.sorted(reading.errors(), InputError::path);
    }

    /** What of the problem that was read can have no effect, in the order of the input. */
    public List<InputNotice> notices(RosterProblem problem) {
        var found = new ArrayList<>(reading.notices());
        problem.notices().forEach(notice -> found.add(places.orElseThrow().of(notice)));
        return order.sorted(found, InputNotice::path);
    }

    private Optional<RosterProblem> problem(Fields fields) {
        fields.value("$schema");
        var name = fields.text("name", "");
        period = fields.requiredObject("period", PolicyFormat::period);
        fields.noteMissing("units");
        fields.noteMissing(ASNS);
        var letter = LetterFormat.read(fields);
        lists(fields);
        asnsFromFile(fields);
        earlier.read(fields);
        if (isReadable()) {
            earlier.startOn(start());
        }
        var calendar = fields.object("calendar", CalendarFormat::read);
        var policy = policy(fields);
        fields.done();

        var builder = RosterProblem.builder(start(), end(), policy.policy())
                .name(name)
                .letter(letter)
                .units(units.values())
                .counters(counters.values())
                .sites(sites.values())
                .desks(desks.values())
                .asns(asns.values())
                .absences(absences.values())
                .onSiteDates(onSiteDates.values())
                .substitutes(substitutes.values())
                .locks(locks.values())
                .history(earlier.history().values());
        earlier.roster().ifPresent(builder::published);
        calendar.ifPresent(builder::calendar);
        return build(builder, policy);
    }

    private Optional<RosterProblem> build(RosterProblem.Builder builder, PolicyFormat.Placed policy) {
        places = Optional.of(new Places(sections, policy));
        try {
            if (reading.errors().isEmpty()) {
                return Optional.of(builder.build());
            }
            merge(builder.errors());
        } catch (InvalidProblemException e) {
            merge(e.errors());
        }
        return Optional.empty();
    }

    private void merge(List<InputError> found) {
        followUps.learn(reading.errors(), sections);
        var known = places.orElseThrow();
        reading.addAll(found.stream()
                .filter(error -> !followUps.isOne(error.path(), known.of(error.path())))
                .map(known::of)
                .toList());
    }

    /** The lists whose elements were taken while the document was read; what is left of them is their type. */
    private void lists(Fields fields) {
        for (var section : lists) {
            if (section != asns || !fields.isObject(ASNS)) {
                fields.list(section.name(), (value, place) -> Optional.empty());
            }
        }
    }

    private void asnsFromFile(Fields fields) {
        if (fields.isObject(ASNS)) {
            fields.object(ASNS).ifPresent(source -> {
                file(source, ASNS).ifPresentOrElse(this::people, asns::incomplete);
                source.done();
            });
        }
    }

    /** When the file as a whole cannot be read, the list is incomplete. */
    private void people(Path file) {
        int errors = reading.errors().size();
        if (WorkbookLimits.looksLikeWorkbook(file)) {
            AsnTable.readWorkbook(file, reading, this::person);
        } else {
            AsnTable.read(InputFile.of(file), reading, this::person);
        }
        if (asns.values().isEmpty() && reading.errors().size() > errors) {
            asns.incomplete();
        }
    }

    private void person(AsnTable.Person person) {
        if (!person.hasId()) {
            asns.incomplete();
        }
        asns.add(person.asn(), person::place);
    }

    /** The file that a property {@code csv} names; it lies beside the problem or below, so nothing else can be read. */
    private Optional<Path> file(Fields fields, String owner) {
        fields.noteMissing("csv");
        var name = fields.optionalText("csv");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (directory.isEmpty()) {
            fields.error("csv", "csvWithoutFile", Map.of("value", name.get()));
            return Optional.empty();
        }
        var file = resolved(name.get());
        if (file.isEmpty()) {
            fields.error("csv", "csvName", Map.of("value", PlainText.oneLine(name.get())));
        } else if (!file.get().startsWith(directory.get().normalize())) {
            fields.error("csv", "csvOutside", Map.of("value", name.get()));
            return Optional.empty();
        }
        file.ifPresent(known -> order.belongsTo(owner, known));
        return file;
    }

    private Optional<Path> resolved(String name) {
        try {
            var base = directory.orElseThrow().normalize();
            return Optional.of(base.resolve(name).normalize()).filter(file -> !file.equals(base));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private PolicyFormat.Placed policy(Fields fields) {
        fields.noteMissing("policy");
        var policy = fields.value("policy").flatMap(value -> PolicyFormat.read(value, fields.at("policy"), reading));
        return policy.orElseGet(() -> {
            followUps.lost("$.policy");
            return new PolicyFormat.Placed(RosterPolicy.of(""), Map.of());
        });
    }

    /** Without a period, all dates of the file are taken as inside, so that they are no errors on top. */
    private LocalDate start() {
        return isReadable() ? period.get().from() : reading.firstDate().orElse(Reading.NO_DATE);
    }

    private LocalDate end() {
        return isReadable() ? period.get().to() : reading.lastDate().orElse(Reading.NO_DATE);
    }

    private boolean isReadable() {
        return period.isPresent()
                && !period.get().from().equals(Reading.NO_DATE)
                && !period.get().to().equals(Reading.NO_DATE);
    }
}
