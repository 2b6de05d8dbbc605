package id.rotasi.synthetic;

import id.rotasi.domain.AsnKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives out numbers that are valid in form: people who share all the rest are told apart by the serial. */
final class Nips {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private final Map<String, Integer> serials = new HashMap<>();

    String next(AsnKind kind, LocalDate birth, YearMonth appointed, int contract, boolean male) {
        boolean permanent = kind == AsnKind.PNS || kind == AsnKind.CPNS;
        var entry = permanent ? MONTH.format(appointed) : "%s2%s".formatted(appointed.getYear(), contract);
        var prefix = DATE.format(birth) + entry + (male ? '1' : '2');
        return prefix + String.format(Locale.ROOT, "%03d", serials.merge(prefix, 1, Integer::sum));
    }
}
