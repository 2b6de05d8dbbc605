package id.rotasi.samples;

import id.rotasi.synthetic.SyntheticProblem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read arguments. What is out of range is refused here; the words for it are in the bundle, by option. */
final class Converters {

    private Converters() {}

    /** A duration such as {@code 500ms}, {@code 10s}, {@code 2m} or {@code 1h}, positive and at most a week. */
    static final class Limit implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");
        private static final Duration LONGEST = Duration.ofDays(7);
        private static final Map<String, Duration> UNITS = Map.of(
                "ms", Duration.ofMillis(1),
                "s", Duration.ofSeconds(1),
                "m", Duration.ofMinutes(1),
                "h", Duration.ofHours(1));

        @Override
        public Duration convert(String text) {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException(text);
            }
            var limit = UNITS.get(form.group(2)).multipliedBy(Long.parseLong(form.group(1)));
            if (limit.isZero() || limit.compareTo(LONGEST) > 0) {
                throw new TypeConversionException(text);
            }
            return limit;
        }
    }

    /** A number of steps, 0 or more. */
    static final class Steps implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return within(text, 0, Long.MAX_VALUE);
        }
    }

    /** A number from 1 to 1,000. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) within(text, 1, 1_000);
        }
    }

    /** A number of months, 1 to 12. */
    static final class Months implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) within(text, 1, 12);
        }
    }

    /** A number of people that can be made. */
    static final class People implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) within(text, 1, SyntheticProblem.MAX_ASNS);
        }
    }

    /** A month such as {@code 2025-12}. */
    static final class Month implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String text) {
            return YearMonth.parse(text);
        }
    }

    /** A question for advice. */
    static final class Asked implements ITypeConverter<AdviseCommand.Question> {
        @Override
        public AdviseCommand.Question convert(String text) {
            return Arrays.stream(AdviseCommand.Question.values())
                    .filter(question -> question.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
        }
    }

    /** A moment such as {@code 2025-11-28T16:00:00+07:00}; without an offset it is Western Indonesia Time. */
    static final class Moment implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeParseException e) {
                return LocalDateTime.parse(text.contains("T") ? text : text + "T00:00")
                        .atOffset(ZoneOffset.ofHours(7));
            }
        }
    }

    private static long within(String text, long low, long high) {
        long number = Long.parseLong(text);
        if (number < low || number > high) {
            throw new TypeConversionException(text);
        }
        return number;
    }
}
