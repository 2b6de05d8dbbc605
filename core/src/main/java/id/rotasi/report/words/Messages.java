package id.rotasi.report.words;

import id.rotasi.domain.Nip;
import id.rotasi.policy.Price;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.Impossibility;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the library in Indonesian and English, from the resource bundles beside this class. A
 * message names its values in braces, such as <code>{counter}</code>, and chooses a word by a number as in
 * <code>{n|day|days}</code>, the first one for 1. What a policy calls days at home is <code>{remote}</code>, such as WFH,
 * <code>{remotely}</code>, such as <i>from home</i>, or <code>{offsite}</code>, such as <i>at home</i>; these need no value. Any language but Indonesian gets English. Texts among the values are
 * shown as a {@link PlainLine#value}.
 */
public final class Messages {

    /** Indonesian. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Name of the value of a message that says what days at home are called, where it is not the usual. */
    public static final String REMOTE = "remote";

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    /** A counter may be called "Loket ..." itself: one such word is enough. */
    private static final Pattern REPEATED =
            Pattern.compile("\\b(loket|counter|sif|shift) (?=\\1\\b)", Pattern.CASE_INSENSITIVE);

    /** Most elements of a list in a message. */
    private static final int MOST_LISTED = 60;

    /** Words that were put together already, so that their values are not shortened twice. */
    private record Phrase(String words) {}

    private final Locale locale;
    private final RemoteName remote;
    private final Map<String, String> bundled;
    /** Words of the host's own rules, which go before those of the bundles. */
    private final Map<String, String> own;

    private Messages(Locale locale, RemoteName remote, Map<String, String> own) {
        this.locale = locale;
        this.remote = remote;
        this.own = own;
        this.bundled = WordBundles.of(locale, remote);
    }

    /** The words of that language. */
    public static Messages in(Locale locale) {
        boolean indonesian = locale.getLanguage().equals(INDONESIAN.getLanguage());
        return new Messages(indonesian ? INDONESIAN : Locale.ENGLISH, RemoteName.WFH, Map.of());
    }

    /** These words, with days at home called so. */
    public Messages calling(RemoteName name) {
        return name == remote ? this : new Messages(locale, name, own);
    }

    /** These words for what is said under a policy. */
    public Messages under(RosterPolicy policy) {
        return calling(policy.remoteName());
    }

    /** A text of somebody else's bundle, with what days at home are called. */
    public String named(String text) {
        return WordBundles.named(text, remote, bundled);
    }

    /** These words and, before them, those that a type of rules brings along. */
    public Messages with(RuleType type) {
        return with(List.of(type));
    }

    private Messages with(Collection<RuleType> types) {
        var words = new HashMap<>(own);
        types.forEach(type -> words.putAll(type.words(locale)));
        return words.isEmpty() ? this : new Messages(locale, remote, Map.copyOf(words));
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a message with that key. */
    public boolean has(String key) {
        return own.containsKey(key) || bundled.containsKey(key);
    }

    private String template(String key) {
        var words = own.containsKey(key) ? named(own.get(key)) : bundled.get(key);
        if (words == null) {
            throw new MissingResourceException(
                    "There is no message '%s'.".formatted(key), getClass().getName(), key);
        }
        return words;
    }

    /** A message without values. @throws MissingResourceException if there is none with that key */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A message with its values. @throws IllegalArgumentException if the message names a value that is not given */
    public String text(String key, Map<String, ?> arguments) {
        if (arguments.get(REMOTE) instanceof RemoteName name && name != remote) {
            return calling(name).text(key, arguments);
        }
        var text = PLACEHOLDER.matcher(template(key)).replaceAll(match -> {
            Object value = arguments.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The message '%s' names '%s', but only %s are given."
                        .formatted(key, match.group(1), arguments.keySet()));
            }
            if (match.group(2) == null) {
                return Matcher.quoteReplacement(show(value));
            }
            boolean one = value instanceof Number number && number.longValue() == 1;
            return Matcher.quoteReplacement(match.group(one ? 2 : 3));
        });
        return REPEATED.matcher(text).replaceAll("");
    }

    /** A place, a message about it and what is to be added to it, on one line that is not too long. */
    public String sentence(String place, String key, Map<String, ?> arguments, List<String> suffixes) {
        var words = Stream.concat(Stream.of(key), suffixes.stream())
                .map(part -> text(part, arguments))
                .collect(Collectors.joining(" "));
        return PlainLine.message(PlainLine.value(place) + ": " + words);
    }

    /** The messages whose keys begin like that, by key, with their placeholders as they stand. */
    public SortedMap<String, String> startingWith(String prefix) {
        var messages = new TreeMap<String, String>();
        bundled.forEach((key, message) -> {
            if (key.startsWith(prefix)) {
                messages.put(key, message);
            }
        });
        return messages;
    }

    /** A date with its weekday, such as {@code Kamis, 4 Desember 2025}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(date);
    }

    /** The word for an enum value; weekdays have the names that Java knows. */
    public String word(Enum<?> value) {
        return value instanceof DayOfWeek weekday
                ? weekday.getDisplayName(TextStyle.FULL, locale)
                : template("word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A finding as a sentence, with the words of its rule. */
    public String finding(Finding finding, Names names) {
        return calling(names.remoteName()).with(names.types()).sentence(finding, names);
    }

    private String sentence(Finding finding, Names names) {
        var values = new HashMap<String, Object>();
        values.put("rule", finding.rule());
        values.put("n", finding.count());
        // Turns carried over may move a target out of the days there are; nobody works less than 0 days at home.
        values.put("min", Math.max(0, finding.floor()));
        values.put("max", Math.max(0, finding.ceiling()));
        values.put("over", Math.max(0, finding.count() - finding.ceiling()));
        values.put(
                "cost",
                finding.cost().hard() > 0
                        ? finding.cost().hard()
                        : finding.cost().soft());
        values.put("where", new Phrase(text(subject(finding.subject(), names, values), values)));
        var sentence = text(ofPlace(key(finding), finding.subject(), names), values);
        return finding.locks().isEmpty() ? sentence : sentence + " " + text("lock.finding", locks(finding, names));
    }

    private Map<String, Object> locks(Finding finding, Names names) {
        return Map.of(
                "locks",
                finding.locks().stream()
                        .map(lock -> new Phrase(text(
                                lock.reason().isEmpty() ? "lock.day" : "lock.day.because",
                                Map.of(
                                        "who", names.asn(lock.asn()),
                                        "date", lock.date(),
                                        "mode", lock.mode(),
                                        "reason", lock.reason()))))
                        .toList());
    }

    /** The message of the finding's type; the one for too many where the type has two. */
    private String key(Finding finding) {
        var own = "finding." + finding.type();
        var key = has(own) ? own : "finding.custom";
        if (key.equals("finding.custom") && finding.shape() == Price.Shape.OTHER) {
            return key + ".other";
        }
        var above = key + ".above";
        return finding.count() > finding.ceiling() && has(above) ? above : key;
    }

    /** Puts the values of a subject and tells the key of the phrase for it. */
    private String subject(Subject subject, Names names, Map<String, Object> values) {
        var people = subject.people();
        people.stream().limit(1).forEach(first -> values.put("who", names.asn(first)));
        people.stream().skip(1).forEach(second -> values.put("other", names.asn(second)));
        subject.onDate().ifPresent(date -> values.put("date", date));
        if (subject instanceof Subject.OfAsn of) {
            values.put("from", of.from());
            values.put("to", of.to());
            values.put("span", of.from().equals(of.to()) ? of.from() : new Phrase(text("where.span", values)));
            return "where.asn";
        } else if (subject instanceof Subject.OfDayClass of) {
            values.put("days", of.dayClass());
            return "where.asn-days";
        } else if (subject instanceof Subject.OfGroup) {
            values.put("group", people.stream().map(names::asn).toList());
            return "where.group";
        } else if (!people.isEmpty()) {
            return "where.pair";
        }
        var kind = subject.place().map(Subject.Place::word).orElse("unit");
        values.put(kind, subject.place().map(names::of).orElseGet(() -> text("word.everybody")));
        return ofPlace("where." + kind, subject, names);
    }

    /** The message for a desk, or for a post of those who work in shifts, where there is one of its own. */
    private String ofPlace(String key, Subject subject, Names names) {
        if (subject instanceof Subject.OfDesk && has(key + ".desk")) {
            return key + ".desk";
        }
        boolean isShift = subject.place()
                .filter(place -> place.kind() == Subject.Place.Kind.COUNTER && names.isShift(place.id()))
                .isPresent();
        return isShift && has(key + ".shift") ? key + ".shift" : key;
    }

    private String show(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Enum<?> word) {
            return word(word);
        }
        if (value instanceof Share share) {
            return percent(share);
        }
        if (value instanceof Integer || value instanceof Long) {
            return String.format(locale, "%,d", value);
        }
        if (value instanceof Collection<?> many) {
            // A set has no order of its own, and the same input must give the same words.
            var ordered = many instanceof Set ? many.stream().sorted() : many.stream();
            var shown = ordered.limit(MOST_LISTED).map(this::show).collect(Collectors.joining(separator(many)));
            return many.isEmpty() ? text("word.none") : many.size() > MOST_LISTED ? shown + " ..." : shown;
        }
        if (value instanceof Impossibility.Sentence sentence) {
            return sentence.in(this);
        }
        if (value instanceof Phrase phrase) {
            return phrase.words();
        }
        // The name of a file must be seen whole, or nobody finds it.
        return value instanceof Path file ? PlainLine.of(file.toString()) : PlainLine.value(value.toString());
    }

    /** Dates, sentences and names with titles have commas of their own, and phrases about people hold lists of names. */
    private static String separator(Collection<?> many) {
        if (many.stream()
                .anyMatch(one -> one instanceof Collection
                        || one instanceof Impossibility.Sentence sentence
                                && sentence.code().startsWith("impossible.people"))) {
            return " | ";
        }
        boolean commas = many.stream()
                .anyMatch(one -> one instanceof LocalDate
                        || one instanceof Impossibility.Sentence sentence
                                && !sentence.code().equals("impossible.more")
                        || one instanceof Phrase
                        || one instanceof String text && text.contains(","));
        return commas ? "; " : ", ";
    }

    private String percent(Share share) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(share.basisPoints(), 2)) + "%";
    }

    /**
     * Text of an input on its way into a message, a log or a terminal: nothing in it moves the cursor, starts a line or
     * turns the order of the letters, whole numbers of civil servants are masked, and it is no longer than a reader bears.
     * Each method takes time linear in the text.
     */
    public static final class PlainLine {

        /** Most characters of one value in a message. */
        static final int LONGEST_VALUE = 160;

        /** Most characters of a message. */
        static final int LONGEST_MESSAGE = 1_000;

        /**
         * Fifteen digits or more, maybe with the spaces, dots, hyphens or apostrophes that people put into a NIP; or one that
         * a spreadsheet wrote as a power of ten. Possessive, so that a long run of digits takes no stack.
         */
        private static final Pattern LIKE_A_NIP = Pattern.compile(
                "\\p{Nd}[.,]\\p{Nd}{3,}+[eE]\\+?1\\p{Nd}|\\p{Nd}(?:[\\p{Zs}.'\u2019-]{0,3}\\p{Nd}){14,}+");

        private PlainLine() {}

        /** The text without anything that cannot be printed: each such character becomes a space, so that columns stay. */
        public static String of(String text) {
            if (text.codePoints().allMatch(PlainLine::isPrintable)) {
                return text;
            }
            var line = new StringBuilder(text.length());
            text.codePoints().map(c -> isPrintable(c) ? c : ' ').forEach(line::appendCodePoint);
            return line.toString();
        }

        /** The text on one line, with every number that may be a NIP masked but for its last three digits. */
        public static String masked(String text) {
            return LIKE_A_NIP.matcher(of(text)).replaceAll(match -> Nip.mask(match.group()));
        }

        /** A value as a message shows it: on one line, masked, and at most {@value #LONGEST_VALUE} characters of it. */
        public static String value(String text) {
            return shortened(masked(text), LONGEST_VALUE);
        }

        /** Several values that were put together: masked, and at most {@value #LONGEST_MESSAGE} characters of them. */
        public static String values(String text) {
            return shortened(masked(text), LONGEST_MESSAGE);
        }

        /** A message whose values were made so. */
        static String message(String text) {
            return shortened(text, LONGEST_MESSAGE);
        }

        /** Whether a character takes its place on a line and does nothing else. */
        public static boolean isPrintable(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.UNASSIGNED -> false;
                default -> character == ' ' || !Character.isSpaceChar(character) && !turnsDirection(character);
            };
        }

        // These reorder what stands around them, so a name could hide in another one's place.
        private static boolean turnsDirection(int c) {
            return c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069
                    || c == 0x200e
                    || c == 0x200f
                    || c == 0x061c;
        }

        private static String shortened(String text, int most) {
            boolean fits = text.length() <= most || text.codePointCount(0, text.length()) <= most;
            return fits ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "\u2026";
        }
    }
}
