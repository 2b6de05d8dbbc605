package id.rotasi.internal.io.workbook;

import id.rotasi.domain.Nip;
import id.rotasi.internal.io.csv.CellTexts;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.sheet.CellValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of values that have no words of their own. */
enum Kinds implements ValueKind {
    TEXT("workbook.text") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            return Optional.of(CellTexts.unguarded(cell.digits()));
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return value instanceof String text && isPlain(text)
                    ? Optional.of(CellTexts.guarded(text))
                    : Optional.empty();
        }
    },
    NIP("workbook.nip") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            if (cell.isNumber() && cell.isWhole()) {
                return Optional.of(new BigInteger(cell.digits()));
            }
            var text = cell.text().replaceFirst("^=\"(.*)\"$", "$1").replaceFirst("(?i)^'|^NIP[.:]?\\s*", "");
            var digits = text.replaceAll("[\\s\u00A0.]", "");
            return Optional.of(digits.matches("\\d+") ? digits : text);
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return Optional.of(value.toString())
                    .filter(text -> Nip.faultOf(text).isEmpty());
        }
    },
    DATE("csv.date") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            return CellDates.of(cell).map(Object::toString);
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return Optional.of(value.toString());
        }
    },
    TIME("workbook.time") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            return CellTimes.of(cell).map(Object::toString);
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return Optional.of(value.toString());
        }
    },
    WHOLE("csv.wholeNumber") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            var text = cell.text().replaceFirst("\\.0+$", "");
            return text.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return Optional.of(value.toString());
        }
    },
    FLAG("csv.yesOrNo") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            return Words.yesOrNo(cell.text()).map(Object.class::cast);
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return value instanceof Boolean truth
                    ? Optional.of(CsvWords.yesOrNo().word(truth, locale))
                    : Optional.empty();
        }

        @Override
        public List<String> choices(Locale locale) {
            return CsvWords.yesOrNo().known(locale);
        }

        @Override
        public boolean isChoice() {
            return true;
        }
    },
    TEXTS("workbook.text") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            var text = cell.digits();
            boolean none = Words.yesOrNo(text).filter(yes -> !yes).isPresent();
            return Optional.of(none ? List.of() : CellTexts.split(CellTexts.unguarded(text)));
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            if (!(value instanceof List<?> list)) {
                return Optional.empty();
            }
            var texts = list.stream().map(String::valueOf).toList();
            var text = texts.isEmpty() ? CsvWords.yesOrNo().word(false, locale) : String.join("; ", texts);
            return isPlain(text) ? Optional.of(CellTexts.guarded(text)) : Optional.empty();
        }
    },
    /** Lines, each a text of its own. */
    LINES("workbook.text") {
        @Override
        public Optional<Object> parse(CellValue cell) {
            return Optional.of(CellTexts.unguarded(cell.digits())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }

        @Override
        public Optional<String> show(Object value, Locale locale) {
            return value instanceof List<?> list && list.stream().allMatch(line -> isPlain(String.valueOf(line)))
                    ? Optional.of(CellTexts.guarded(
                                    list.stream().map(String::valueOf).collect(Collectors.joining("\n"))))
                            .filter(text -> text.length() <= LONGEST)
                    : Optional.empty();
        }
    };

    /** How a workbook escapes characters; a text that looks like it would be read as another one. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int LONGEST = 32_000;

    private final String fault;

    Kinds(String fault) {
        this.fault = fault;
    }

    @Override
    public String fault() {
        return fault;
    }

    /** Whether the text is the same after a workbook was written, saved by a spreadsheet and read. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && text.equals(PlainText.oneLine(text))
                && !Layout.isExample(text)
                && !ESCAPE.matcher(text).find();
    }
}
