package id.rotasi.fuzz;

import id.rotasi.fixture.Draw;
import java.util.List;
import java.util.Locale;

/** Values that nobody expects. */
final class Odd {

    private static final int LONG = 100_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\t",
            "a\nb",
            "a\r\nb",
            "\u001b[31mred",
            "\u202eevil",
            "\u2066x\u2069",
            "\u2028",
            "\ud800",
            "\udc00x",
            "\ufeff",
            "\ufffe",
            "\u00a0",
            "\u200b",
            "e\u0301",
            "\ud83d\udc64",
            "İ",
            "ß",
            "=1+1",
            "@SUM(A1)",
            "'x",
            "\"",
            "\\",
            "{0}",
            "%s%n",
            "${jndi:x}",
            "<script>",
            "$.asns[0].id",
            "OFFICE",
            "FIELD",
            "CON",
            "../../etc/passwd",
            "null",
            "true",
            "0",
            "-1",
            "p1",
            "u0",
            "198609262015051001",
            "19860926 201505 1 001",
            "1,98609E+17",
            "50%",
            "100.01%",
            "٥٠%");

    private static final List<String> DATES = List.of(
            "2025-12-05",
            "2025-12-31",
            "2025-02-29",
            "0000-01-01",
            "-0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "1900-01-01",
            "2999-12-31",
            "05-12-2025",
            "31-12-9999",
            "01-01-0001",
            "٢٠٢٥-١٢-٠٥",
            "2025-12-05T00:00",
            "2025-W49");

    /** As they stand in a JSON file. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "2",
            "10",
            "367",
            "1000000",
            "1000000000",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1.0",
            "0.5",
            "1e400",
            "1e-400",
            "12345678901234567890123456789012345678901234567890",
            "1E+2147483647",
            "NaN");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\":{}}",
            "{\"soft\":1}",
            "{\"hard\":1000000000}",
            "{\"soft\":1000000000}",
            "{\"csv\":\"hostile.file\"}",
            "{\"csv\":\"\\u0000\"}",
            "{\"from\":\"2025-12-01\",\"to\":\"2025-12-31\"}",
            "[1,\"a\",{}]");

    private Odd() {}

    /** A text: odd, or a usual one spoilt. */
    static String text(Draw draw, String usual) {
        if (draw.chance(0.002)) {
            return draw.one("x", "ab ", "\u0000", "☂", "9").repeat(LONG);
        }
        return switch (draw.between(0, 7)) {
            case 0 -> usual + draw.one(TEXTS);
            case 1 -> draw.one(TEXTS) + usual;
            case 2 -> usual.isEmpty() ? "" : usual.substring(0, draw.between(0, usual.length() - 1));
            case 3 -> usual.toLowerCase(Locale.ROOT);
            case 4 -> draw.one(DATES);
            case 5 -> usual.repeat(draw.between(0, 30));
            default -> draw.one(TEXTS);
        };
    }

    static String number(Draw draw) {
        return draw.chance(0.01) ? "9".repeat(draw.between(20, 2_000)) : draw.one(NUMBERS);
    }

    /** A value of any type, in JSON. */
    static String value(Draw draw) {
        if (draw.chance(0.05)) {
            int depth = draw.chance(0.1) ? 20_000 : draw.between(2, 1_200);
            boolean closed = draw.chance(0.7);
            return draw.chance(0.5)
                    ? "[".repeat(depth) + (closed ? "]".repeat(depth) : "")
                    : "{\"a\":".repeat(depth) + "1" + (closed ? "}".repeat(depth) : "");
        }
        return draw.chance(0.4) ? number(draw) : draw.one(VALUES);
    }
}
