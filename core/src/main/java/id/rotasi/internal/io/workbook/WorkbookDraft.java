package id.rotasi.internal.io.workbook;

import id.rotasi.InvalidProblemException;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a workbook that is to be corrected by hand, from any list of people or from nothing. */
public final class WorkbookDraft {

    private static final String POLICY = "rotation-50-50";
    private static final YearMonth NO_MONTH = YearMonth.of(2026, 1);
    private static final int MOST_SKIPPED = 30;

    private static final Pattern AGENCY = Pattern.compile("(?i)(dinas|badan|kecamatan|inspektorat|sekretariat daerah"
            + "|sekretariat dprd|satuan polisi|rumah sakit|rsud)\\b.*");

    private WorkbookDraft() {}

    /**
     * Writes the workbook.
     *
     * @return what was taken for what, left aside and guessed
     * @throws InvalidProblemException if there is no list of people in the file
     */
    public static List<String> write(Optional<Path> list, Optional<YearMonth> month, Path file, Locale locale)
            throws IOException {
        var words = Messages.in(locale);
        var notes = new ArrayList<String>();
        var tree = new LinkedHashMap<String, Object>();
        month.ifPresent(known -> dates(tree, "period.from", "period.to", known));
        tree.put("policy", POLICY);
        list.ifPresent(source -> people(source, month, tree, notes, words));
        if (list.isEmpty()) {
            notes.add(words.text("workbook.note.empty"));
        }
        if (month.isEmpty()) {
            notes.add(words.text("workbook.note.noMonth"));
        }
        notes.add(words.text("workbook.note.policy", Map.of("policy", POLICY)));
        WorkbookWriter.write(tree, notes, file, month.orElse(NO_MONTH).atDay(1), locale);
        return notes;
    }

    private static void dates(Map<String, Object> tree, String from, String to, YearMonth month) {
        TreePath.put(tree, from, month.atDay(1).toString());
        TreePath.put(tree, to, month.atEndOfMonth().toString());
    }

    private static void people(
            Path source, Optional<YearMonth> month, Map<String, Object> tree, List<String> notes, Messages words) {
        var file = ListFile.read(source);
        var units = new ListUnits(agency(file));
        var people = new ListPeople(file, units);
        var all = units.tree();
        title(file).ifPresent(name -> tree.put("name", name));
        tree.put("units", all);
        tree.put("asns", people.people());
        for (var absence : people.absences()) {
            month.ifPresent(known -> dates(TreePath.map(absence), "from", "to", known));
            TreePath.list(tree, "absences").add(absence);
        }
        notes.add(words.text(
                "workbook.note.taken",
                Map.of(
                        "file", String.valueOf(source.getFileName()),
                        "row", file.headerRow(),
                        "n", people.people().size(),
                        "units", all.size())));
        columns(file, notes, words);
        people.guesses().forEach((what, n) -> notes.add(words.text("workbook.note.guess." + what, Map.of("n", n))));
        if (!file.has(ListColumns.ELIGIBLE)) {
            notes.add(words.text("workbook.note.noWfh"));
        }
        long skipped = people.remarks().stream()
                .filter(remark -> remark.code().equals("skipped"))
                .count();
        int told = 0;
        for (var remark : people.remarks()) {
            if (!remark.code().equals("skipped") || ++told <= MOST_SKIPPED) {
                notes.add(words.text("workbook.note." + remark.code(), remark.values()));
            }
        }
        if (skipped > MOST_SKIPPED) {
            notes.add(words.text("workbook.note.skippedMore", Map.of("n", skipped - MOST_SKIPPED)));
        }
    }

    private static void columns(ListFile file, List<String> notes, Messages words) {
        var locale = words.locale();
        file.header().found().forEach((column, index) -> {
            if (!column.equals(ListColumns.NUMBER)) {
                var form =
                        column.key().endsWith("Wishes") ? "wish" : column.key().startsWith("list") ? "list" : "sheet";
                var letter = CellName.letters(index);
                var title = file.titles().get(index).text();
                notes.add(words.text(
                        "workbook.note.column." + form,
                        Map.of("to", column.header(locale), "column", letter, "title", title)));
            }
        });
        var aside = new ArrayList<>(file.header().others().values());
        aside.addAll(file.header().twice());
        if (file.has(ListColumns.NUMBER)) {
            aside.add(ListColumns.NUMBER.header(locale));
        }
        if (!aside.isEmpty()) {
            notes.add(words.text("workbook.note.aside", Map.of("columns", aside)));
        }
    }

    /** The agency of the list: what its rows or titles say. With ids of units above others, these say it. */
    private static Optional<String> agency(ListFile file) {
        if (file.has(ListColumns.PARENT_ID) || file.has(ListColumns.PARENT_NAME) || file.has(ListColumns.AGENCY)) {
            return Optional.empty();
        }
        var named = file.rows().values().stream()
                .map(row -> file.cell(row, ListColumns.UNIT).text())
                .filter(name -> AGENCY.matcher(name).matches())
                .toList();
        boolean several = named.stream().map(CsvWords::normal).distinct().count() > 1;
        if (several) {
            return Optional.empty();
        }
        return named.stream().findFirst().or(() -> file.above().stream()
                .filter(line -> AGENCY.matcher(line).matches())
                .findFirst());
    }

    private static Optional<String> title(ListFile file) {
        return file.above().stream().findFirst();
    }
}
