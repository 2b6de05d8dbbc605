package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of any CSV file, whatever it is separated by and whether it is in UTF-8 or in the old encoding of Windows. */
public final class LooseCsv {

    private static final long LARGEST = 100L << 20;
    private static final int BEGINNING = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LooseCsv() {}

    /** All rows. @throws IOException if the file cannot be read or is no CSV */
    public static List<List<String>> rows(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large");
        }
        return rows(text(Files.readAllBytes(file)));
    }

    /** Cells of the first lines, by whatever they are separated; none if the file cannot be read. */
    public static List<List<String>> firstRows(Path file, int most) {
        try (var stream = Files.newInputStream(file)) {
            var start = new String(stream.readNBytes(BEGINNING), WINDOWS).replaceFirst("^ï»¿", "");
            return start.lines()
                    .limit(most)
                    .map(line -> Arrays.stream(line.split("[;,\t]"))
                            .map(cell -> cell.replace("\"", "").strip())
                            .toList())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<List<String>> rows(String content) throws IOException {
        var text = content.replaceFirst("^\uFEFF", "");
        var lines = text.lines().limit(60).toList();
        char separator = CsvTable.separatorOf(lines.stream());
        if (!lines.isEmpty() && lines.get(0).matches("(?i)sep=.")) {
            separator = lines.get(0).charAt(4);
            text = text.substring(lines.get(0).length());
        }
        var rows = new ArrayList<List<String>>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))
                .iterator()) {
            while (records.hasNext()) {
                rows.add(records.next().getFields().stream()
                        .map(cell -> cell.replace('\u00A0', ' ').strip())
                        .toList());
            }
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
