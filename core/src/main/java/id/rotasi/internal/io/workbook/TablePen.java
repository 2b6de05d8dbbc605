package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.xlsx.XlsxBook;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** Draws the sheets: headers with comments, texts as texts, dates as dates, lists to choose from. */
final class TablePen {

    /** Rows below the last one that are ready to be filled. */
    private static final int SPARE = 200;

    private static final int NARROW = 14;
    private static final int WIDE = 60;
    private static final String DATES = "yyyy-mm-dd";
    private static final String FILL = "D9E2F3";
    private static final String NEEDED = "FCE4D6";
    private static final LocalDate FIRST_DATE = LocalDate.of(1901, 1, 1);

    private final XlsxBook book;
    private final Locale locale;
    /** Each in a column of its own. */
    private final List<List<String>> choices = new ArrayList<>();

    private final Map<String, Integer> lengths;
    private final int examples;

    /**
     * @param lengths how many rows each sheet has, by its key
     * @param withExamples whether each sheet is to have a row that shows what may stand there
     */
    TablePen(XlsxBook book, Locale locale, Map<String, Integer> lengths, boolean withExamples) {
        this.examples = withExamples ? 1 : 0;
        this.book = book;
        this.locale = locale;
        this.lengths = lengths;
    }

    void table(Layout layout, List<List<String>> rows) {
        var sheet = book.sheet(book.reserve(layout.title(locale)));
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            head(sheet, 0, i, column);
            int longest = column.header(locale).length();
            for (int row = 0; row < rows.size(); row++) {
                var text = rows.get(row).get(i);
                cell(sheet, row + 1, i, column.kind(), text);
                longest = Math.max(longest, text.length());
            }
            sheet.width(i, Math.min(WIDE, Math.max(NARROW, longest + 2)));
            below(sheet, i, column, rows.size() + examples);
        }
        example(sheet, rows.size() + 1, layout);
    }

    private void example(Worksheet sheet, int row, Layout layout) {
        var cells = examples == 0 ? List.<String>of() : layout.example(locale);
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
            sheet.style(row, i).format("@").italic().fontColor("7F7F7F").set();
        }
    }

    /** A name and a value in each row, and what it is for. */
    void list(Layout layout, List<String> values) {
        var sheet = book.sheet(book.reserve(layout.title(locale)));
        sheet.freezePane(0, 1);
        var words = Messages.in(locale);
        title(sheet, 0, 0, words.text("workbook.letter.what"));
        title(sheet, 0, 1, words.text("workbook.letter.value"));
        title(sheet, 0, 2, words.text("workbook.letter.hint"));
        for (int i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            sheet.value(i + 1, 0, column.header(locale));
            sheet.style(i + 1, 0).bold().set();
            int row = i + 1;
            listed(sheet, row, column.kind(), values.get(i));
            column.comment(locale).ifPresent(comment -> hint(sheet, row, comment));
            validate(sheet, i + 1, i + 1, 1, column);
        }
        sheet.width(0, 30);
        sheet.width(1, 40);
        sheet.width(2, 90);
    }

    private static void listed(Worksheet sheet, int row, ValueKind kind, String value) {
        cell(sheet, row, 1, kind, value);
        if (kind == Kinds.LINES) {
            sheet.style(row, 1)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } else if (value.isEmpty() && kind != Kinds.WHOLE) {
            sheet.style(row, 1).format(kind == Kinds.DATE ? DATES : "@").set();
        }
    }

    private static void hint(Worksheet sheet, int row, String comment) {
        sheet.value(row, 2, comment);
        sheet.style(row, 2).italic().fontColor("595959").set();
    }

    /** Rows of texts under one header each. */
    void texts(String key, List<Column> columns, List<List<String>> rows) {
        var sheet = book.sheet(book.reserve(Layout.title(key, locale)));
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            head(sheet, 0, i, columns.get(i));
            sheet.width(i, WIDE);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                cell(sheet, row + 1, i, Kinds.TEXT, rows.get(row).get(i));
            }
        }
    }

    /** Sentences, each in a row. */
    void notes(List<String> lines) {
        var sheet = book.sheet(book.reserve(Layout.title("notes", locale)));
        title(sheet, 0, 0, Messages.in(locale).text("workbook.notes.title"));
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i + 1, 0, lines.get(i));
            sheet.style(i + 1, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.width(0, 120);
    }

    /** The words to choose from, on a sheet that is not shown. */
    void choices() {
        if (choices.isEmpty()) {
            return;
        }
        var sheet = book.sheet(book.reserve(Layout.title("choices", locale)));
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < choices.size(); column++) {
            for (int i = 0; i < choices.get(column).size(); i++) {
                sheet.value(i, column, choices.get(column).get(i));
            }
        }
    }

    private void head(Worksheet sheet, int row, int index, Column column) {
        title(sheet, row, index, column.header(locale));
        if (column.required()) {
            sheet.style(row, index).bold().fillColor(NEEDED).wrapText(true).set();
        }
        column.comment(locale).ifPresent(comment -> sheet.comment(row, index, comment));
    }

    private static void title(Worksheet sheet, int row, int index, String text) {
        sheet.value(row, index, text);
        sheet.style(row, index).bold().fillColor(FILL).wrapText(true).set();
    }

    private static void cell(Worksheet sheet, int row, int index, ValueKind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kinds.WHOLE) {
            sheet.value(row, index, Integer.parseInt(text));
        } else if (kind == Kinds.DATE && LocalDate.parse(text).isAfter(FIRST_DATE)) {
            sheet.value(row, index, LocalDate.parse(text));
            sheet.style(row, index).format(DATES).set();
        } else {
            sheet.value(row, index, text);
            sheet.style(row, index).format("@").set();
        }
    }

    /** The form of cells that are still empty, and what may be chosen in all of the column. */
    private void below(Worksheet sheet, int index, Column column, int rows) {
        if (column.kind() == Kinds.DATE) {
            sheet.range(rows + 1, index, rows + SPARE, index)
                    .style()
                    .format(DATES)
                    .set();
        } else if (column.kind() != Kinds.WHOLE) {
            sheet.range(rows + 1, index, rows + SPARE, index)
                    .style()
                    .format("@")
                    .set();
        }
        validate(sheet, 1, rows + SPARE, index, column);
    }

    private void validate(Worksheet sheet, int top, int bottom, int index, Column column) {
        var words = column.kind().choices(locale);
        if (!column.list().isEmpty() && column.kind() == Kinds.TEXT) {
            var title = Layouts.ALL.stream()
                    .filter(layout -> layout.key().equals(column.list()))
                    .findFirst()
                    .orElseThrow()
                    .title(locale);
            int last = 1 + lengths.getOrDefault(column.list(), 0) + SPARE;
            sheet.range(top, index, bottom, index)
                    .validateWithListByFormula("'" + title + "'!$A$2:$A$" + last)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true);
        } else if (column.kind().isChoice() || column.key().equals("rule")) {
            var listed = column.key().equals("rule") ? PolicySheet.names() : words;
            if (!choices.contains(listed)) {
                choices.add(listed);
            }
            var letter = CellName.letters(choices.indexOf(listed));
            sheet.range(top, index, bottom, index)
                    .validateWithListByFormula("'" + Layout.title("choices", locale) + "'!$" + letter + "$1:$" + letter
                            + "$" + listed.size())
                    .allowBlank(true)
                    .errorStyle(
                            column.kind().isChoice() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true);
        }
    }
}
