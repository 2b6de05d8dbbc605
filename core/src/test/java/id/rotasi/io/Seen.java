package id.rotasi.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.Roster;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What people see in the files of a roster, read with libraries that did not write them. */
final class Seen {

    private Seen() {}

    /** All that is written for people in a language, but for the page. */
    static List<String> files(Roster roster, Path directory, Locale language) throws IOException {
        AnnexXlsx.in(language).write(roster, directory);
        LetterPdf.in(language).write(roster, directory);
        RosterCalendar.in(language).write(roster, directory);
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.addAll(file(file));
            }
        }
        return texts;
    }

    /** The texts of one file. */
    static List<String> file(Path file) throws IOException {
        var name = file.toString();
        if (name.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document).lines().toList();
            }
        }
        if (name.endsWith(".xlsx")) {
            return workbook(file);
        }
        return name.endsWith(".ics")
                ? Files.readString(file).replace("\r\n ", "").lines().toList()
                : Files.readString(file).lines().toList();
    }

    private static List<String> workbook(Path file) throws IOException {
        var texts = new ArrayList<String>();
        try (var workbook = Workbooks.open(file)) {
            var formatter = new DataFormatter();
            workbook.forEach(sheet -> {
                texts.add(sheet.getSheetName());
                texts.add(sheet.getHeader().getCenter()
                        + sheet.getFooter().getLeft()
                        + sheet.getFooter().getCenter()
                        + sheet.getFooter().getRight());
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() != CellType.FORMULA) {
                        texts.add(formatter.formatCellValue(cell));
                    }
                }));
            });
        }
        return texts;
    }

    /** The sentences of the page in a language, and all that is said of the roster in both. */
    static List<String> page(Roster roster, Locale language) throws IOException {
        var page = new StringWriter();
        RosterPage.write(roster, page, language);
        var data = new ObjectMapper().readTree(new PageText(page.toString()).data());
        var texts = new ArrayList<String>();
        leaves(data.get("text").get(Messages.in(language).locale().getLanguage()), texts);
        for (var part : List.of("policy", "duty", "rules", "report", "findings")) {
            leaves(data.path(part), texts);
        }
        return texts;
    }

    private static void leaves(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> leaves(child, texts));
    }
}
