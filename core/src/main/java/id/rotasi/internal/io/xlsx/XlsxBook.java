package id.rotasi.internal.io.xlsx;

import id.rotasi.internal.io.files.Replacement.Content;
import id.rotasi.internal.io.read.PlainText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of fastexcel, with what that library leaves out: results beside the formulas, for readers that do not
 * calculate (previews on a phone among them), page breaks, a date of creation that is not the
 * clock's, and an order of its own for merged cells. These are
 * put into the finished parts one by one, by way of a temporary file; memory is that of the largest sheet.
 */
public record XlsxBook(Workbook workbook, Set<String> names, List<List<Integer>> breaks) {

    private static final int LONGEST_NAME = 31;
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    // fastexcel writes the expression between <f> and </f>. It is given the result with it, and this is left over.
    private static final String LEFT_OVER = "<f></f>";

    /** Fills a workbook and writes it, with a temporary file at that place. */
    public static void write(OutputStream out, Path place, LocalDate created, Content<XlsxBook> content)
            throws IOException {
        // The library's zip stream is one that java.util.zip reads from a file only. Only the owner may read that file.
        var raw = Files.createTempFile(place, ".", ".part");
        try {
            XlsxBook book;
            try (var stream = new BufferedOutputStream(Files.newOutputStream(raw));
                    var workbook = new Workbook(stream, "Rotasi", "1.0")) {
                book = new XlsxBook(workbook, new HashSet<>(), new ArrayList<>());
                content.writeTo(book);
            }
            book.finish(raw, created, out);
        } finally {
            Files.delete(raw);
        }
    }

    /** The name a sheet of that title is going to have: at most 31 characters, unique, nothing a formula must escape. */
    public String reserve(String title) {
        var plain = PlainText.oneLine(title)
                .replaceAll("[\\[\\]:*?/\\\\]", "-")
                .replace('\'', '\u2019')
                .strip();
        var base = plain.isEmpty() || plain.equalsIgnoreCase("history") ? plain + "_" : plain;
        var name = cut(base, LONGEST_NAME);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            var suffix = " (" + i + ")";
            name = cut(base, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    /** The text, or its beginning, without half a character at the end. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    /** A new sheet with a reserved name. Sheets are written in the order in which they are asked for. */
    public Worksheet sheet(String reserved) {
        breaks.add(new ArrayList<>());
        return workbook.newWorksheet(reserved);
    }

    /** Starts a new page below that row of the newest sheet; rows count from 0. */
    void breakBelow(int row) {
        breaks.get(breaks.size() - 1).add(row + 1);
    }

    /** A formula with its result. */
    static void formula(Worksheet sheet, int row, int column, String expression, Number result) {
        var escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        sheet.formula(row, column, escaped + "</f><v>" + result + "</v><f>");
    }

    private void finish(Path raw, LocalDate created, OutputStream out) throws IOException {
        Map<String, List<Integer>> bySheet = new HashMap<>();
        for (int i = 0; i < breaks.size(); i++) {
            bySheet.put("xl/worksheets/sheet" + (i + 1) + ".xml", breaks.get(i));
        }
        try (var in = new ZipFile(raw.toFile())) {
            var zip = new ZipOutputStream(out);
            for (var entry : Collections.list(in.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(copy);
                try (var part = in.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml") || bySheet.containsKey(entry.getName())) {
                        var text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                        var rows = bySheet.getOrDefault(entry.getName(), List.of());
                        zip.write(finished(text, rows, created).getBytes(StandardCharsets.UTF_8));
                    } else {
                        part.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static String finished(String part, List<Integer> rows, LocalDate created) {
        if (!part.contains("</worksheet>")) {
            return part.replaceAll("(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*", created + "T00:00:00Z");
        }
        var sheet = withSortedMerges(part.replace(LEFT_OVER, ""));
        if (rows.isEmpty()) {
            return sheet;
        }
        var xml = new StringBuilder(
                "</headerFooter><rowBreaks count=\"%1$s\" manualBreakCount=\"%1$s\">".formatted(rows.size()));
        rows.forEach(row -> xml.append("<brk id=\"%s\" max=\"16383\" man=\"1\"/>".formatted(row)));
        return sheet.replace("</headerFooter>", xml.append("</rowBreaks>"));
    }

    // The library keeps merged cells in a set without an order of its own.
    private static String withSortedMerges(String sheet) {
        int from = sheet.indexOf("<mergeCell ");
        if (from < 0) {
            return sheet;
        }
        int to = sheet.indexOf("</mergeCells>");
        var merges = sheet.substring(from, to).split("(?=<mergeCell )");
        Arrays.sort(merges);
        return sheet.substring(0, from) + String.join("", merges) + sheet.substring(to);
    }
}
