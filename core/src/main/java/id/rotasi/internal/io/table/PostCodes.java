package id.rotasi.internal.io.table;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How posts are written: in files that other programs read, as the post's id; on one sheet, as those of {@link DayCode}
 * with a short one for each post besides the office.
 */
public record PostCodes(RosterTable table, Map<String, String> counters, Set<String> used) {

    private static final String FIELD = "LAP";

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

    /** The codes needed for these people on these dates; counters are numbered as in the problem. */
    public static PostCodes of(RosterTable table, List<Asn> people, List<LocalDate> dates) {
        var codes = new PostCodes(table, new LinkedHashMap<>(), new LinkedHashSet<>());
        var days = people.stream()
                .flatMap(asn -> dates.stream().flatMap(date -> table.at(asn, date).stream()))
                .toList();
        var posts = new LinkedHashSet<Post>();
        days.forEach(day -> day.post().ifPresent(posts::add));
        table.problem().counters().stream()
                .filter(counter -> posts.contains(Post.counter(counter.id())))
                .forEach(counter -> codes.counters.put(counter.id(), "L" + (codes.counters.size() + 1)));
        var byId = new LinkedHashMap<String, Asn>();
        people.forEach(asn -> byId.put(asn.id(), asn));
        days.forEach(day -> codes.used.add(codes.code(byId.get(day.asn()), day)));
        return codes;
    }

    /** The code of a day. */
    public String code(Asn asn, Assignment day) {
        if (day.mode() == WorkMode.WFH) {
            return remote();
        }
        if (day.mode() != WorkMode.WFO || day.post().isEmpty()) {
            return DayCode.of(table, asn, day);
        }
        var post = day.post().get();
        return post.equals(Post.FIELD) ? FIELD : counters.getOrDefault(post.id(), DayCode.WFO);
    }

    /** The code of a day at home: what the policy calls it. */
    public String remote() {
        return table.problem().policy().remoteName().name();
    }

    /** The codes that stand for an absence; the rare one only where it is used. */
    public List<String> absences() {
        var codes = Arrays.stream(AbsenceKind.values()).map(kind -> DayCode.of(Optional.of(kind)));
        return Stream.concat(codes, Stream.of(DayCode.ABSENT).filter(used::contains))
                .toList();
    }

    /** The codes in words: office and home always, the others where they are used. */
    public List<String> legend(Messages words, Names names) {
        var lines = new ArrayList<>(List.of(words.text("annex.legend.wfo"), words.text("annex.legend.wfh")));
        counters.forEach((counter, code) ->
                lines.add(words.text("annex.legend.counter", Map.of("code", code, "counter", names.counter(counter)))));
        add(lines, FIELD, words.text("annex.legend.field"));
        add(lines, DayCode.of(Optional.of(AbsenceKind.LEAVE)), words.text("annex.legend.leave"));
        add(lines, DayCode.of(Optional.of(AbsenceKind.OFFICIAL_TRAVEL)), words.text("annex.legend.travel"));
        add(lines, DayCode.of(Optional.of(AbsenceKind.STUDY)), words.text("annex.legend.study"));
        add(lines, DayCode.ABSENT, words.text("annex.legend.absent"));
        return lines;
    }

    private void add(List<String> lines, String code, String line) {
        if (used.contains(code)) {
            lines.add(line);
        }
    }
}
