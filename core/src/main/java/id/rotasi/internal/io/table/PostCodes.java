package id.rotasi.internal.io.table;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How posts are written: in files that other programs read, as the post's id; on one sheet, as the codes of {@link Names}.
 *
 * @param counters those used on the sheet, in the order of the problem, with their codes
 * @param used all codes used on the sheet
 */
public record PostCodes(RosterTable table, Map<String, String> counters, Set<String> used) {

    /** What stands behind the code of a day on which somebody is absent for half of it. */
    public static final String HALF = "\u00bd";

    /** The post of an assignment as files have it; empty when there is none. */
    public static Optional<String> text(Assignment day) {
        return day.post().map(Post::id);
    }

    /** The post that a file means; what is neither office nor field is a counter. */
    public static Post post(String text) {
        return Stream.of(Post.OFFICE, Post.FIELD)
                .filter(post -> post.id().equals(text))
                .findFirst()
                .orElseGet(() -> Post.counter(text));
    }

    /** The codes needed for these people on these dates. */
    public static PostCodes of(RosterTable table, List<Asn> people, List<LocalDate> dates) {
        var codes = new PostCodes(table, new LinkedHashMap<>(), new LinkedHashSet<>());
        var posts = new HashSet<String>();
        for (var asn : people) {
            for (var date : dates) {
                table.at(asn, date).ifPresent(day -> {
                    day.post().ifPresent(post -> posts.add(post.id()));
                    codes.used.add(codes.code(asn, day));
                    codes.used.add(codes.plain(asn, day));
                });
            }
        }
        table.problem().counters().stream()
                .map(ServiceCounter::id)
                .filter(posts::contains)
                .forEach(counter -> codes.counters.put(counter, table.names().counterCode(counter)));
        return codes;
    }

    /** The code of a day. */
    public String code(Asn asn, Assignment day) {
        boolean half =
                day.mode() != WorkMode.ABSENT && table.half(asn, day.date()).isPresent();
        return plain(asn, day) + (half ? HALF : "");
    }

    private String plain(Asn asn, Assignment day) {
        return table.names().code(day, table.absence(asn, day.date()));
    }

    /** The codes of a day at home: what the policy calls it, and that with half of it absent where it is used. */
    public List<String> remotes() {
        return withHalves(table.problem().policy().remoteName().name());
    }

    /** The codes of a day off in shifts, likewise. */
    public List<String> offs() {
        return withHalves(Names.OFF);
    }

    private List<String> withHalves(String code) {
        return Stream.concat(Stream.of(code), Stream.of(code + HALF).filter(used::contains))
                .toList();
    }

    /** The codes that stand for an absence; the rare one only where it is used. */
    public List<String> absences() {
        var codes = Arrays.stream(AbsenceKind.values()).map(AbsenceKind::code);
        return Stream.concat(codes, Stream.of(Names.AWAY).filter(used::contains))
                .toList();
    }

    /** Whether those on the sheet do nothing but shifts, as far as they are on duty, so that nobody is in an office or at home. */
    public boolean isOfShifts() {
        boolean any = used.contains(Names.OFF) || counters.keySet().stream().anyMatch(table.names()::isShift);
        return any
                && counters.keySet().stream().allMatch(table.names()::isShift)
                && Stream.of(Names.OFFICE, Names.FIELD, remotes().get(0)).noneMatch(used::contains);
    }

    /** The codes in words: office and home unless there are shifts only, the others where they are used. */
    public List<String> legend(Messages words, Names names) {
        var posts = PostWords.of(table.problem(), words);
        var lines = new ArrayList<String>();
        if (!isOfShifts()) {
            lines.addAll(List.of(words.text("annex.legend.wfo"), words.text("annex.legend.wfh")));
        }
        counters.forEach((counter, code) -> lines.add(words.text(
                names.isShift(counter) ? "annex.legend.shift" : "annex.legend.counter",
                Map.of("code", code, "counter", posts.named(counter)))));
        add(lines, Names.OFF, words.text("annex.legend.rest"));
        add(lines, Names.FIELD, words.text("annex.legend.field"));
        add(lines, AbsenceKind.LEAVE.code(), words.text("annex.legend.leave"));
        add(lines, AbsenceKind.OFFICIAL_TRAVEL.code(), words.text("annex.legend.travel"));
        add(lines, AbsenceKind.STUDY.code(), words.text("annex.legend.study"));
        add(lines, Names.AWAY, words.text("annex.legend.absent"));
        used.stream()
                .filter(code -> code.endsWith(HALF))
                .findFirst()
                .ifPresent(code -> lines.add(words.text("annex.legend.half", Map.of("code", HALF))));
        return lines;
    }

    private void add(List<String> lines, String code, String line) {
        if (used.contains(code)) {
            lines.add(line);
        }
    }
}
