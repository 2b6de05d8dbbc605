package id.rotasi.synthetic;

import id.rotasi.domain.UnitLevel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An agency of desks, one line of the resource {@code offices.txt} beside this class.
 *
 * @param code its id
 * @param head title of its head
 * @param name as it is to be printed
 * @param people usual size, heads counted
 * @param workforce of its divisions
 * @param divisions names of its divisions, without "Bidang"
 * @param service name of its front-line division; empty when it has none
 * @param counters run by the front-line division, or by the last division when there is none
 */
record Office(
        String code,
        String head,
        String name,
        int people,
        Workforce workforce,
        List<String> divisions,
        String service,
        List<CounterPlan> counters) {

    private static final int SMALLEST_WITH_DIVISIONS = 13;
    private static final int SMALLEST_DIVISION = 14;
    private static final int LARGEST_WITHOUT_SECTIONS = 60;
    private static final int SECTION = 44;

    /** The agencies of a city, in the order in which a smaller one has them. */
    static List<Office> all() {
        try (var stream = Office.class.getResourceAsStream("offices.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Office::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The office as an agency of exactly that many people. */
    UnitPlan plan(String parent, String id, int size) {
        var agency = UnitPlan.under(parent, id, name, UnitLevel.AGENCY).ledBy(Head.jpt(head));
        if (size < SMALLEST_WITH_DIVISIONS) {
            return agency.staffedBy(size - 1, workforce).running(counters);
        }
        int secretariat = size * 16 / 100;
        int front = service.isEmpty() ? 0 : size * 30 / 100;
        int rest = size - 1 - secretariat - front;
        var names = divisions.subList(0, Math.max(1, Math.min(divisions.size(), rest / SMALLEST_DIVISION)));
        int[] sizes = Parts.even(rest, names.size());

        var below = new ArrayList<UnitPlan>();
        below.add(division(id, id + "-sekretariat", "Sekretariat", "Sekretaris", secretariat, Workforce.OFFICE));
        for (int i = 0; i < sizes.length; i++) {
            var title = "Bidang " + names.get(i);
            var plan = division(id, id + "-" + (i + 1), title, "Kepala " + title, sizes[i], workforce);
            boolean last = service.isEmpty() && i == sizes.length - 1;
            below.add(last ? plan.running(counters) : plan);
        }
        if (front > 0) {
            below.add(UnitPlan.under(id, id + "-layanan", service, UnitLevel.DIVISION)
                    .onTheFrontLine()
                    .ledBy(Head.administrator("Kepala " + service))
                    .staffedBy(front - 1, Workforce.SERVICE)
                    .running(counters));
        }
        return agency.with(below);
    }

    private static UnitPlan division(
            String agency, String id, String title, String head, int size, Workforce workforce) {
        var plan = UnitPlan.under(agency, id, title, UnitLevel.DIVISION).ledBy(Head.administrator(head));
        if (size <= LARGEST_WITHOUT_SECTIONS) {
            return plan.staffedBy(size - 1, workforce);
        }
        int[] sizes = Parts.even(size - 1, (size + SECTION / 2) / SECTION);
        var sections = new ArrayList<UnitPlan>();
        for (int i = 0; i < sizes.length; i++) {
            var name = (workforce == Workforce.OFFICE ? "Subbagian " : "Seksi ") + (i + 1) + ", " + title;
            sections.add(UnitPlan.under(id, id + "-" + (i + 1), name, UnitLevel.SECTION)
                    .ledBy(Head.supervisor("Kepala " + name))
                    .staffedBy(sizes[i] - 1, workforce));
        }
        return plan.with(sections);
    }

    private static Office parse(String line) {
        var fields = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        return new Office(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                Integer.parseInt(fields.get(3)),
                Workforce.valueOf(fields.get(4)),
                list(fields.get(5)),
                fields.get(6),
                list(fields.get(7)).stream().map(Office::counter).toList());
    }

    private static CounterPlan counter(String text) {
        var parts = text.split("\\s*=\\s*");
        return CounterPlan.of(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s*\\|\\s*"));
    }
}
