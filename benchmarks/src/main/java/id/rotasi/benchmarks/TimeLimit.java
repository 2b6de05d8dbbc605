package id.rotasi.benchmarks;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as it is typed: 3, 0.5, 60s or 10m. */
final class TimeLimit implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String typed) {
        var time = typed.matches("[0-9.]+") ? typed + "s" : typed;
        try {
            return Duration.parse("PT" + time.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is no time. Write 3, 60s or 10m.".formatted(typed));
        }
    }
}
