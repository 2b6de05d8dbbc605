package id.rotasi.internal.io.json.report;

import id.rotasi.domain.Assignment;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonTree;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.proof.CellNames;
import id.rotasi.internal.verify.Claim;
import id.rotasi.internal.verify.Claim.Counted;
import id.rotasi.internal.verify.Claim.Kind;
import id.rotasi.internal.verify.Verifier;
import id.rotasi.io.ReportJson.Verification;
import id.rotasi.report.Cost;
import java.io.IOException;
import java.io.Reader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a certificate part by part, has each verified, and compares the roster of it. */
public final class CertificateReader {

    private final Reading reading;
    private final Map<Day, String> roster = new HashMap<>();
    private Cost cost = Cost.ZERO;
    private Cost bound = Cost.ZERO;
    private int parts;
    private int unproven;
    private int differing;

    private record Day(String asn, LocalDate date) {}

    private CertificateReader(List<Assignment> assignments, Reading reading) {
        this.reading = reading;
        assignments.forEach(day -> roster.put(new Day(day.asn(), day.date()), CellNames.of(day)));
    }

    /** What a certificate proves of a roster; errors go into the reading. */
    public static Optional<Verification> read(Reader source, List<Assignment> roster, Reading reading)
            throws IOException {
        var reader = new CertificateReader(roster, reading);
        return JsonTree.read(source, reading, Map.of("$.parts", reader::part))
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                .map(reader::verification);
    }

    private Verification verification(Fields fields) {
        fields.whole("certificate", CertificateFormat.VERSION, CertificateFormat.VERSION);
        var problem = fields.optionalText("problem");
        var settled = ReportReader.cost(fields, "settled");
        fields.value("parts");
        fields.done();
        return new Verification(
                problem, cost.plus(settled), bound.plus(settled), new Verification.Parts(parts, unproven, differing));
    }

    private void part(Object value, Place place) {
        int before = reading.errors().size();
        Fields.of(value, place, reading).ifPresent(fields -> {
            var names = fields.list("states", (name, at) -> Fields.textOf(name, at, reading));
            var days = fields.list("days", (day, at) -> list(day, at));
            var claim = claim(fields, sizes(days));
            var revised = fields.object("changes").map(changes -> revised(claim, changes));
            fields.done();
            boolean isRight = isRight(claim) && days.stream().allMatch(day -> isDay(day, names));
            if (!isRight || revised.filter(changes -> !isRight(changes)).isPresent()) {
                wrong(place);
            }
            if (reading.errors().size() == before) {
                take(revised.map(Verifier::of).orElseGet(() -> Verifier.of(claim)));
                compare(claim, names, days);
            }
        });
    }

    private void take(Verifier.Verdict verdict) {
        cost = cost.plus(cost(verdict.cost()));
        bound = bound.plus(verdict.bound().map(CertificateReader::cost).orElse(Cost.ZERO));
        parts++;
        unproven += verdict.bound().isPresent() ? 0 : 1;
    }

    private static Cost cost(Verifier.Level level) {
        return Cost.of(level.hard(), level.days(), level.posts(), level.soft());
    }

    private void compare(Claim claim, List<String> names, List<List<?>> days) {
        for (int d = 0; d < days.size(); d++) {
            var day = days.get(d);
            var states = (List<?>) day.get(2);
            var name = names.get((Integer) states.get(claim.roster()[d]));
            if (!day.get(0).equals(CertificateFormat.CHOICE)) {
                // Removed, so that no day is counted for twice.
                var known = roster.remove(new Day((String) day.get(0), LocalDate.parse((String) day.get(1))));
                differing += name.equals(known) ? 0 : 1;
            }
        }
    }

    private Optional<List<?>> list(Object value, Place place) {
        if (value instanceof List<?> list) {
            return Optional.of(list);
        }
        wrong(place);
        return Optional.empty();
    }

    private void wrong(Object place) {
        reading.error(place, "certificate.wrong");
    }

    private static int[] sizes(List<List<?>> days) {
        return days.stream()
                .mapToInt(day -> day.size() == 3 && day.get(2) instanceof List<?> of ? of.size() : 0)
                .toArray();
    }

    private Claim claim(Fields fields, int[] sizes) {
        int[] roster = whole(fields, "roster");
        int[] owners = whole(fields, "owners");
        long scale = fields.whole("scale", 1L, Long.MAX_VALUE);
        return new Claim(sizes, fields.objects("tallies", this::tally), roster, scale, owners);
    }

    private Claim.Revised revised(Claim claim, Fields fields) {
        long day = fields.whole("day", 1L, Long.MAX_VALUE);
        long dayPrice = fields.whole("dayPrice", 1L, Long.MAX_VALUE);
        long postPrice = fields.whole("postPrice", 1L, Long.MAX_VALUE);
        var changes = claim(fields, whole(fields, "sizes"));
        fields.done();
        return new Claim.Revised(claim, changes, day, dayPrice, postPrice);
    }

    private Counted tally(Fields fields) {
        int[] members = whole(fields, "members");
        fields.noteMissing("counts");
        var counts = fields.list("counts", this::states).toArray(BitSet[]::new);
        boolean isPriced = fields.has("price");
        return new Counted(
                fields.word("kind", Kind.class),
                numbers(fields, "costs"),
                members,
                counts.length == 1
                        ? Collections.nCopies(members.length, counts[0]).toArray(BitSet[]::new)
                        : counts,
                isPriced,
                isPriced ? fields.whole("price", Long.MIN_VALUE, Long.MAX_VALUE) : 0);
    }

    /* A sum of powers of two, or the numbers of many states. */
    private Optional<BitSet> states(Object value, Place place) {
        if (value instanceof List<?> list
                && list.stream().allMatch(state -> state instanceof Integer number && number >= 0)) {
            var states = new BitSet();
            list.forEach(state -> states.set((Integer) state));
            return Optional.of(states);
        }
        return number(value, place).map(bits -> BitSet.valueOf(new long[] {bits}));
    }

    private int[] whole(Fields fields, String name) {
        return Arrays.stream(numbers(fields, name))
                .mapToInt(number -> number == (int) number ? (int) number : Integer.MIN_VALUE)
                .toArray();
    }

    private long[] numbers(Fields fields, String name) {
        fields.noteMissing(name);
        return fields.list(name, this::number).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private Optional<Long> number(Object value, Place place) {
        if (value instanceof Number number && !(value instanceof BigInteger)) {
            return Optional.of(number.longValue());
        }
        wrong(place);
        return Optional.empty();
    }

    private static boolean isRight(Claim.Revised revised) {
        return isRight(revised.changes());
    }

    /* Whether all numbers stand for something that is there. */
    private static boolean isRight(Claim claim) {
        int size = claim.states().length;
        boolean isRight = claim.roster().length == size && claim.owners().length == size;
        for (int d = 0; isRight && d < size; d++) {
            isRight = claim.roster()[d] >= 0 && claim.roster()[d] < claim.states()[d];
        }
        for (var tally : claim.tallies()) {
            isRight &= tally.decisions().length > 0
                    && tally.counts().length == tally.decisions().length
                    && tally.costs().length == tally.decisions().length + 1
                    && Arrays.stream(tally.decisions()).allMatch(member -> member >= 0 && member < size);
        }
        return isRight;
    }

    private static boolean isDay(List<?> day, List<String> names) {
        return day.size() == 3
                && day.get(0) instanceof String asn
                && day.get(1) instanceof String date
                && (asn.equals(CertificateFormat.CHOICE) || date.matches("\\d{4}-\\d\\d-\\d\\d"))
                && day.get(2) instanceof List<?> states
                && states.stream().allMatch(state -> state instanceof Integer name && name >= 0 && name < names.size());
    }
}
