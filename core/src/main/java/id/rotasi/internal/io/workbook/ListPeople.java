package id.rotasi.internal.io.workbook;

import id.rotasi.domain.Nip;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes people of the rows of a list, and tells what it could not read and what it guessed. */
final class ListPeople {

    private static final Pattern ECHELON =
            Pattern.compile("(?i)(?:eselon\\s*)?(IV|V|III|II|I|[1-5])(?:[./ -]?[a-e1-2])?");
    private static final Pattern TOTAL = Pattern.compile("(?i)(jumlah|total|grand total|rekap).*");
    private static final Map<String, String> TITLES = CsvWords.variants("PositionOfTitle", name -> name);
    private static final Map<String, String> FUNCTIONS = CsvWords.variants("FunctionOfTitle", name -> name);
    private static final Map<String, String> KINDS = CsvWords.variants("KindIn", name -> name);
    private static final Map<String, String> STATES = CsvWords.variants("State", name -> name);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> LEADERS = Set.of("JPT", "ADMINISTRATOR");
    private static final String GONE = "GONE";

    /** A remark: its code, and its values. */
    record Remark(String code, Map<String, Object> values) {}

    private final ListFile file;
    private final ListUnits units;
    private final List<Object> people = new ArrayList<>();
    private final List<Object> absences = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> guesses = new TreeMap<>();
    private final Set<Object> nips = new HashSet<>();
    private final Set<Object> ids = new HashSet<>();
    private String heading = "";

    ListPeople(ListFile file, ListUnits units) {
        this.file = file;
        this.units = units;
        file.rows().forEach(this::row);
    }

    List<Object> people() {
        return people;
    }

    /** The people who are away as long as the roster lasts, with the kind of their absence. */
    List<Object> absences() {
        return absences;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** How many people have something that was guessed, by what it is. */
    Map<String, Integer> guesses() {
        return guesses;
    }

    private void row(int number, List<CellValue> cells) {
        var texts = cells.stream()
                .map(CellValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()
                || isNumbering(texts)
                || ListColumns.HEADERS.in(cells).found().size() > 2) {
            return;
        }
        var name = file.cell(cells, ListColumns.NAME).text();
        boolean number18 =
                file.cell(cells, ListColumns.NIP).text().replaceAll("\\D", "").length() > 8;
        boolean known = file.cell(cells, ListColumns.NIP).isNumber()
                || number18
                || file.header().found().values().stream()
                                .filter(i -> i < cells.size() && !cells.get(i).isBlank())
                                .count()
                        > 2;
        if (name.isEmpty()
                || !known
                || texts.size() < 2
                || TOTAL.matcher(texts.get(0)).matches()) {
            if (texts.size() == 1 && !file.has(ListColumns.UNIT)) {
                heading = texts.get(0);
            }
            remarks.add(new Remark("skipped", Map.of("row", number, "text", String.join(" | ", texts))));
            return;
        }
        person(number, cells, name);
    }

    private static boolean isNumbering(List<String> texts) {
        return texts.size() > 2 && texts.stream().allMatch(text -> text.matches("\\(?\\d{1,2}\\)?"));
    }

    private void person(int number, List<CellValue> cells, String bare) {
        var name = (file.cell(cells, ListColumns.FRONT).text() + " " + bare).strip();
        var back = file.cell(cells, ListColumns.BACK).text();
        name = back.isEmpty() ? name : name + ", " + back;
        var who = Map.<String, Object>of("name", name, "row", number);
        var state = find(STATES, file.cell(cells, ListColumns.STATE).text()).orElse("");
        if (state.equals(GONE)) {
            remarks.add(remark("gone", who, file.cell(cells, ListColumns.STATE).text()));
            return;
        }
        var person = new LinkedHashMap<String, Object>();
        person.put("id", id(file.cell(cells, ListColumns.ID)));
        nip(file.cell(cells, ListColumns.NIP), who).ifPresent(nip -> person.put("nip", nip));
        person.put("name", name);
        kind(cells, person, who);
        text(cells, ListColumns.GRADE)
                .or(() -> text(cells, ListColumns.RANK))
                .ifPresent(grade -> person.put("grade", grade));
        text(cells, ListColumns.TITLE).ifPresent(title -> person.put("title", title));
        person.put("unit", unit(cells, who));
        position(cells, person, who);
        for (var column : Layouts.ASNS.columns()) {
            boolean done = person.containsKey(column.path())
                    || List.of(ListColumns.KIND, ListColumns.POSITION, ListColumns.NIP, ListColumns.ID)
                            .contains(column);
            var cell = file.cell(cells, column);
            if (!done && !cell.isBlank() && !cell.text().equals("-")) {
                column.kind()
                        .parse(cell)
                        .ifPresentOrElse(
                                value -> TreePath.put(person, column.path(), value),
                                () -> remarks.add(remark("unread", who, cell.text())));
            }
        }
        leader(person);
        wishes(cells, person, who);
        if (!state.isEmpty() && !state.equals("ACTIVE")) {
            absences.add(new LinkedHashMap<>(Map.of("asn", person.get("id"), "kind", state)));
            remarks.add(remark("away", who, file.cell(cells, ListColumns.STATE).text()));
        }
        people.add(person);
    }

    private void wishes(List<CellValue> cells, Map<String, Object> person, Map<String, Object> who) {
        var all = new ArrayList<>();
        var columns = Map.of(
                WorkMode.WFH, ListColumns.WFH_WISHES,
                WorkMode.WFO, ListColumns.WFO_WISHES,
                WorkMode.OFF, ListColumns.OFF_WISHES);
        for (var mode : List.of(WorkMode.WFH, WorkMode.WFO, WorkMode.OFF)) {
            var cell = file.cell(cells, columns.get(mode)).text();
            if (!cell.equals("-")) {
                all.addAll(ListWishes.of(cell, mode, text -> remarks.add(remark("unread", who, text))));
            }
        }
        if (!all.isEmpty()) {
            person.put("preferences", all);
        }
    }

    /** A leader stays, as most circulars have it, unless the list says who may work from home. */
    private void leader(Map<String, Object> person) {
        if (!file.has(ListColumns.ELIGIBLE) && LEADERS.contains(String.valueOf(person.get("position")))) {
            person.put("notEligible", new ArrayList<>(List.of("LEADERSHIP")));
            guessed("leader");
        }
    }

    private String id(CellValue cell) {
        var given = cell.digits();
        if (!given.isEmpty() && !given.matches("\\d{18}") && ids.add(given)) {
            return given;
        }
        for (int i = people.size() + 1; ; i++) {
            var id = String.format(Locale.ROOT, "P%04d", i);
            if (ids.add(id)) {
                return id;
            }
        }
    }

    private Optional<Object> nip(CellValue cell, Map<String, Object> who) {
        if (cell.isBlank() || cell.text().equals("-")) {
            return Optional.empty();
        }
        var text = Kinds.NIP.parse(cell).map(Object::toString).orElse("");
        boolean rounded = cell.isNumber() || text.matches(".*[Ee]\\+\\d+");
        if (rounded || Nip.faultOf(text).isPresent()) {
            remarks.add(remark(rounded ? "nipRounded" : "nip", who, Nip.mask(text)));
            return Optional.empty();
        }
        if (!nips.add(text)) {
            remarks.add(remark("nipTwice", who, Nip.mask(text)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void kind(List<CellValue> cells, Map<String, Object> person, Map<String, Object> who) {
        var said = file.cell(cells, ListColumns.KIND);
        var kind = said.isBlank()
                ? Optional.<String>empty()
                : Layouts.KIND.parse(said).map(Object::toString).or(() -> find(KINDS, said.text()));
        var state = find(KINDS, file.cell(cells, ListColumns.STATE).text());
        var digits = String.valueOf(person.getOrDefault("nip", ""));
        if (kind.isPresent() || state.isPresent()) {
            boolean candidate = state.filter("CPNS"::equals).isPresent();
            person.put("kind", candidate ? "CPNS" : kind.or(() -> state).get());
        } else if (!digits.isEmpty()) {
            person.put("kind", digits.charAt(12) == '2' ? "PPPK" : "PNS");
            guessed("kind");
        } else if (!said.isBlank()) {
            remarks.add(remark("kind", who, said.text()));
        }
    }

    private void position(List<CellValue> cells, Map<String, Object> person, Map<String, Object> who) {
        var echelon = ECHELON.matcher(file.cell(cells, ListColumns.ECHELON).text());
        var said = file.cell(cells, ListColumns.POSITION);
        var title = String.valueOf(person.getOrDefault("title", ""));
        var other = ECHELON.matcher(said.text());
        if (echelon.matches()) {
            person.put("position", ofEchelon(echelon.group(1).toUpperCase(Locale.ROOT)));
        } else if (other.matches()) {
            person.put("position", ofEchelon(other.group(1).toUpperCase(Locale.ROOT)));
        } else {
            var ofTitle = find(TITLES, title);
            var position = (said.isBlank() ? Optional.empty() : Layouts.POSITION.parse(said)).map(Object::toString);
            if (position.isPresent()) {
                person.put("position", position.get());
            } else if (ofTitle.isPresent()) {
                person.put("position", ofTitle.get());
                guessed("position");
            } else if (!said.isBlank() && !CsvWords.normal(said.text()).equals("struktural")) {
                remarks.add(remark("position", who, said.text()));
            }
        }
        if (!file.has(ListColumns.FUNCTION)) {
            find(FUNCTIONS, title).ifPresent(function -> {
                person.put("function", function);
                guessed("function");
            });
        }
    }

    private static String ofEchelon(String level) {
        return switch (level) {
            case "I", "II", "1", "2" -> "JPT";
            case "III", "3" -> "ADMINISTRATOR";
            default -> "SUPERVISOR";
        };
    }

    private String unit(List<CellValue> cells, Map<String, Object> who) {
        var sourceId = file.cell(cells, ListColumns.UNIT_ID).digits();
        var named = file.cell(cells, ListColumns.UNIT_NAME).text();
        var name = named.isEmpty() ? file.cell(cells, ListColumns.UNIT).digits() : named;
        name = name.isEmpty() ? heading : name;
        var parentName = file.cell(cells, ListColumns.PARENT_NAME).text();
        if (parentName.isEmpty()) {
            parentName = file.cell(cells, ListColumns.AGENCY).text();
        }
        if (sourceId.isEmpty() && name.isEmpty()) {
            remarks.add(remark("unit", who, parentName));
            name = parentName.isEmpty() ? "Unit" : parentName;
            parentName = "";
        }
        return units.unit(
                sourceId, name, file.cell(cells, ListColumns.PARENT_ID).digits(), parentName);
    }

    private Optional<String> text(List<CellValue> cells, Column column) {
        return Optional.of(file.cell(cells, column).digits()).filter(text -> !text.isEmpty() && !text.equals("-"));
    }

    private void guessed(String what) {
        guesses.merge(what, 1, Integer::sum);
    }

    private static Remark remark(String code, Map<String, Object> who, String value) {
        var values = new LinkedHashMap<>(who);
        values.put("value", value);
        return new Remark(code, values);
    }

    /** What the first of the known phrases says that the text has in it, as whole words. */
    private static Optional<String> find(Map<String, String> phrases, String text) {
        var words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        var runs = new HashSet<String>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                runs.add(String.join("", words.subList(from, to)));
            }
        }
        return phrases.entrySet().stream()
                .filter(phrase -> runs.contains(phrase.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
