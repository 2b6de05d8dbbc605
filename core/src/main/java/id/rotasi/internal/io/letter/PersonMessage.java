package id.rotasi.internal.io.letter;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Letter;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.DayCode;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.PostWords;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.internal.io.table.Span;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person is told of a roster, ready to be pasted into a chat: plain text of a few lines, without a NIP. */
public final class PersonMessage {

    private final RosterTable table;
    private final Names names;
    private final Messages words;
    private final ReportingDuty duty;
    private final boolean draft;
    private final Map<String, List<Asn>> leaders = new HashMap<>();

    /** Messages about a roster. */
    public PersonMessage(LetterJobs.Jobs jobs) {
        this.table = jobs.table();
        this.names = jobs.names();
        this.words = jobs.how().words();
        this.duty = jobs.how().duty().orElse(table.problem().policy().reportingDuty());
        this.draft = jobs.draft().isPresent();
        for (var asn : table.people()) {
            if (asn.position().compareTo(PositionKind.SUPERVISOR) <= 0) {
                leaders.computeIfAbsent(asn.unit(), unit -> new ArrayList<>()).add(asn);
            }
        }
        leaders.values().forEach(list -> list.sort(Comparator.comparing(Asn::position)));
    }

    /** The message to a person. */
    public String to(Asn asn) {
        var lines = new ArrayList<String>();
        if (draft) {
            lines.add(words.text("message.draft"));
        }
        boolean atHome = false;
        for (var month : table.months()) {
            var days = table.daysOf(asn)
                    .subMap(month.atDay(1), true, month.atEndOfMonth(), true)
                    .values();
            lines.add(words.text("message.title", Map.of("month", Span.month(month, words))));
            if (lines.size() <= 2) {
                lines.add(PlainText.oneLine(asn.name()) + ", " + PlainText.oneLine(names.unit(asn.unit())));
            }
            lines.add("");
            month(asn, List.copyOf(days)).forEach(lines::add);
            lines.add("");
            atHome |= days.stream().anyMatch(day -> day.mode() == WorkMode.WFH);
        }
        if (atHome) {
            lines.add(words.text("message.works"));
            Optional.of(DutyWords.sentence(duty, words))
                    .filter(sentence -> !sentence.isEmpty())
                    .ifPresent(lines::add);
        }
        lines.add(words.text("message.ask", Map.of("who", whomToAsk(asn))));
        return String.join("\n", lines) + "\n";
    }

    private List<String> month(Asn asn, List<Assignment> days) {
        if (days.isEmpty()) {
            return List.of(words.text("message.none"));
        }
        var lines = new ArrayList<String>();
        var home = days.stream().filter(day -> day.mode() == WorkMode.WFH).toList();
        boolean onShifts = days.stream()
                .allMatch(day -> day.mode() == WorkMode.OFF || day.mode() == WorkMode.ABSENT || isOnShift(day));
        if (!home.isEmpty()) {
            lines.add(dated(words.text("message.wfh", Map.of("n", home.size())), home));
        } else if (!onShifts || days.stream().allMatch(day -> day.mode() == WorkMode.ABSENT)) {
            lines.add(words.text("message.wfh.none"));
        }
        grouped(days, day -> day.post().filter(post -> !post.equals(Post.OFFICE)))
                .forEach((post, there) -> lines.add(dated(post(post), there)));
        var off = days.stream().filter(day -> day.mode() == WorkMode.OFF).toList();
        if (!off.isEmpty()) {
            lines.add(dated(words.text("message.off", Map.of("n", off.size())), off));
        }
        grouped(days, day -> Optional.of(day)
                        .filter(one -> one.mode() == WorkMode.ABSENT)
                        .map(one -> words.text("message.absent." + DayCode.of(table, asn, one))))
                .forEach((why, away) -> lines.add(dated(words.text("message.absent", Map.of("why", why)), away)));
        grouped(days, day -> table.half(asn, day.date())
                        .filter(half -> day.mode() != WorkMode.ABSENT)
                        .map(half -> words.text("message.half", Map.of("kind", half.kind(), "part", half.part()))))
                .forEach((why, away) -> lines.add(dated(why, away)));
        grouped(days, Assignment::desk)
                .forEach((desk, there) -> lines.add(
                        dated(words.text("message.desk", Map.of("desk", desk, "zone", names.zone(desk))), there)));
        long office = days.stream()
                .filter(day -> day.mode() == WorkMode.WFO
                        && day.desk().isEmpty()
                        && day.post().orElse(Post.OFFICE).equals(Post.OFFICE))
                .count();
        if (office > 0) {
            lines.add(words.text(office == days.size() ? "message.wfo.all" : "message.wfo", Map.of("n", office)));
        }
        return lines;
    }

    private String post(Post post) {
        if (post.equals(Post.FIELD)) {
            return words.text("message.field");
        }
        var name = PostWords.of(table.problem(), words).named(post.id());
        return names.isShift(post.id())
                ? words.text("message.shift", Map.of("shift", name))
                : words.text("message.counter", Map.of("counter", name));
    }

    private boolean isOnShift(Assignment day) {
        return day.post().filter(post -> names.isShift(post.id())).isPresent();
    }

    private String dated(String what, List<Assignment> days) {
        return what + " " + dates(days) + ".";
    }

    private static <K> Map<K, List<Assignment>> grouped(List<Assignment> days, Function<Assignment, Optional<K>> key) {
        return days.stream()
                .filter(day -> key.apply(day).isPresent())
                .collect(Collectors.groupingBy(
                        day -> key.apply(day).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private String dates(List<Assignment> days) {
        var form = DateTimeFormatter.ofPattern("EEEE d", words.locale());
        return days.stream().map(Assignment::date).map(form::format).collect(Collectors.joining(", "));
    }

    /** Who leads the nearest unit above, the person apart; else who signs the letter; else the superior, without a name. */
    private String whomToAsk(Asn asn) {
        for (var unit : table.units().pathToRoot(table.units().get(asn.unit()))) {
            for (var leader : leaders.getOrDefault(unit.id(), List.of())) {
                if (!leader.id().equals(asn.id())) {
                    return named(leader.name(), leader.title().orElse(names.unit(unit.id())));
                }
            }
        }
        return letter(asn)
                .signer()
                .map(signer -> named(signer.name(), signer.position()))
                .orElseGet(() -> words.text("message.superior"));
    }

    private Letter letter(Asn asn) {
        var agency = table.units().agencyOf(table.units().get(asn.unit()));
        return table.problem().letter().of(agency.id());
    }

    private static String named(String name, String position) {
        var plain = PlainText.oneLine(position);
        return PlainText.oneLine(name) + (plain.isEmpty() ? "" : " (" + plain + ")");
    }
}
