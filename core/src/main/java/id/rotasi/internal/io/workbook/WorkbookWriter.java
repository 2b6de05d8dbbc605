package id.rotasi.internal.io.workbook;

import id.rotasi.RosterProblem;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.ProblemTree;
import id.rotasi.internal.io.xlsx.XlsxBook;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a problem, or what is going to be one, as a workbook. */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /** @throws IllegalArgumentException if the policy has a rule of the host's own */
    public static void write(RosterProblem problem, Path file, Locale locale) throws IOException {
        refuseOwn(problem);
        write(ProblemTree.of(problem), List.of(), file, problem.period().from(), locale);
    }

    /** A workbook with what is in a tree, which is used up by it, and notes for the reader; with these, examples as well. */
    static void write(Map<String, Object> tree, List<String> notes, Path file, LocalDate created, Locale locale)
            throws IOException {
        var rows = new SheetRows(tree, locale);
        var lengths = new HashMap<String, Integer>();
        Layouts.ALL.forEach(layout -> lengths.put(layout.key(), rows.of(layout).size()));
        var directory = file.toAbsolutePath().getParent();
        Replacement.of(
                file,
                stream -> XlsxBook.write(
                        stream,
                        directory,
                        created,
                        book -> draw(rows, notes, new TablePen(book, locale, lengths, !notes.isEmpty()))));
    }

    private static void draw(SheetRows rows, List<String> notes, TablePen pen) {
        for (var layout : Layouts.ALL) {
            if (layout.key().equals("published")) {
                pen.table(Layouts.RULES, rows.of(Layouts.RULES));
                pen.list(Layouts.LETTER, rows.of(Layouts.LETTER).get(0));
            }
            pen.table(layout, rows.of(layout));
        }
        pen.texts(
                "more",
                List.of(Column.of("path", "path", Kinds.TEXT), Column.of("value", "value", Kinds.TEXT)),
                rows.more());
        if (!notes.isEmpty()) {
            pen.notes(notes);
        }
        pen.choices();
    }

    private static void refuseOwn(RosterProblem problem) {
        for (Rule rule : problem.policy().rules()) {
            boolean known = Presets.ruleTypes().stream()
                    .anyMatch(type -> type.name().equals(rule.descriptor().name()));
            if (!known || !rule.descriptor().isDescribed()) {
                throw new IllegalArgumentException(
                        ("The rule '%s' of the policy '%s' is an own rule (%s), which a workbook"
                                        + " cannot hold. Write the problem without it and add the rule in code, with"
                                        + " RosterPolicy.with, after reading.")
                                .formatted(
                                        rule.id(),
                                        problem.policy().id(),
                                        rule.getClass().getName()));
            }
        }
    }
}
