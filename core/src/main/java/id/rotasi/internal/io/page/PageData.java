package id.rotasi.internal.io.page;

import id.rotasi.Roster;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.page.PageTemplate.Extra;
import id.rotasi.internal.io.table.KnownDays;
import id.rotasi.policy.Rule;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The data of the page as JSON that is safe inside a script element, whatever the names in it are. */
public final class PageData {

    private final Roster roster;
    private final Optional<ChangesSince> since;
    private final KnownDays known;
    private final Locale language;

    private PageData(Roster roster, Optional<ChangesSince> since, Locale language) {
        this.roster = roster;
        this.since = since;
        this.known = KnownDays.of(roster.problem());
        this.language = language;
    }

    /** @param since what changed, if the page is to show it */
    public static PageData of(Roster roster, Optional<ChangesSince> since, Locale language) {
        return new PageData(roster, since, language);
    }

    /** Writes the page with them. */
    public void write(Writer writer) throws IOException {
        var extras = EnumSet.noneOf(Extra.class);
        if (!known.isEmpty()) {
            extras.add(Extra.KNOWN);
        }
        if (since.isPresent()) {
            extras.add(Extra.CHANGES);
        }
        if (hasHalves()) {
            extras.add(Extra.HALVES);
        }
        if (hasDesks()) {
            extras.add(Extra.DESKS);
        }
        PageTemplate.with(extras).write(writer, language, this::data);
    }

    private void data(Writer writer) throws IOException {
        var model = new PageModel(roster);
        JsonOut.writeInScript(writer, out -> {
            out.text("lang", PageWords.codeOf(language));
            texts(out);
            header(model, out);
            policy(model, out);
            report(model, out);
            PageUnits.write(model, out);
            PageFindings.write(model, out);
            if (!known.isEmpty()) {
                PageKnown.write(model, known, out);
            }
            if (since.isPresent()) {
                PageChanges.write(model, since.get(), out);
            }
            if (hasHalves()) {
                PageHalves.write(model, out);
            }
            if (hasDesks()) {
                PageDesks.write(model, out);
            }
        });
    }

    private boolean hasHalves() {
        return PageHalves.areIn(roster.problem().absences());
    }

    private boolean hasDesks() {
        return !roster.problem().desks().isEmpty();
    }

    private void texts(JsonOut out) throws IOException {
        out.object("text", () -> {
            for (Locale each : PageWords.LANGUAGES) {
                var messages = PageWords.in(roster.problem().policy(), each);
                out.object(PageWords.codeOf(each), () -> {
                    for (var text : messages.startingWith("page.").entrySet()) {
                        out.text(text.getKey().substring("page.".length()), text.getValue());
                    }
                    if (!known.isEmpty()) {
                        texts(PageKnown.words(messages), out);
                    }
                    if (since.isPresent()) {
                        texts(PageChanges.words(messages), out);
                    }
                    if (hasHalves()) {
                        texts(PageHalves.words(messages), out);
                    }
                    if (hasDesks()) {
                        texts(PageDesks.words(messages), out);
                    }
                });
            }
        });
    }

    private static void texts(Map<String, String> words, JsonOut out) throws IOException {
        for (var text : words.entrySet()) {
            out.text(text.getKey(), text.getValue());
        }
    }

    private static void header(PageModel model, JsonOut out) throws IOException {
        out.text("name", model.problem.name());
        out.object("codes", () -> {
            out.text("office", Names.OFFICE);
            out.text("home", model.problem.policy().remoteName().name());
            out.text("field", Names.FIELD);
            out.text("leave", AbsenceKind.LEAVE.code());
            out.text("travel", AbsenceKind.OFFICIAL_TRAVEL.code());
            out.text("study", AbsenceKind.STUDY.code());
            out.text("absent", Names.AWAY);
            out.text("rest", Names.OFF);
        });
        out.truth("told", model.roster.assignments().stream().anyMatch(day -> day.reason()
                .isPresent()));
        out.date("from", model.problem.period().from());
        out.whole("days", model.dates.size());
        out.values("holidays", () -> {
            for (int day = 0; day < model.dates.size(); day++) {
                var holiday = model.calendar.holiday(model.dates.get(day));
                if (holiday.isPresent()) {
                    int index = day;
                    out.values(() -> {
                        out.value(index);
                        out.value(holiday.get().type().name());
                        out.value(holiday.get().name());
                    });
                }
            }
        });
    }

    private static void policy(PageModel model, JsonOut out) throws IOException {
        var words = new PageWords(model.problem);
        var policy = model.problem.policy();
        out.object("policy", () -> {
            out.allTexts("name", words.policy());
            out.text("basis", policy.legalBasis().citation());
            var validity = policy.validity();
            out.texts(
                    "validity",
                    validity.map(dates ->
                                    List.of(dates.from().toString(), dates.to().toString()))
                            .orElse(List.of()));
        });
        out.allTexts("duty", words.duty());
        out.list("rules", model.rules, id -> {
            out.text("id", id);
            var rule = words.rule(id);
            if (rule.isPresent()) {
                rule(rule.get(), words, out);
            }
            result(model, id, out);
        });
    }

    private static void rule(Rule rule, PageWords words, JsonOut out) throws IOException {
        out.allTexts("name", words.nameOf(rule));
        out.allTexts("text", words.sentenceOf(rule));
        out.text("basis", rule.legalBasis().citation());
        out.truth("hard", rule.enforcement().hard());
        out.whole("weight", rule.enforcement().weight());
    }

    private static void result(PageModel model, String rule, JsonOut out) throws IOException {
        for (var result : model.roster.report().rules()) {
            if (result.id().equals(rule)) {
                out.whole("cost", result.hard() > 0 ? result.hard() : result.soft());
                out.whole("findings", result.findings());
            }
        }
    }

    private static void report(PageModel model, JsonOut out) throws IOException {
        var report = model.roster.report();
        out.object("report", () -> {
            out.word("status", report.status());
            out.word("stop", report.stoppedBy());
            out.whole("hard", report.score().hard());
            out.whole("soft", report.score().soft());
            if (report.bound().isPresent()) {
                out.whole("boundHard", report.bound().get().hard());
                out.whole("boundSoft", report.bound().get().soft());
            }
            if (report.gap().isPresent()) {
                out.number("gap", report.gap().getAsDouble());
            }
            out.whole("people", report.fairness().people());
            sentences("notices", report.notices(), Notice::message, out);
            out.list("impossible", report.impossibilities(), impossibility -> {
                out.whole("missing", impossibility.missing());
                sentences("reasons", impossibility.reasons(), Sentence::message, out);
                sentences("mends", impossibility.mends(), Sentence::message, out);
            });
        });
    }

    /** Each sentence in all languages. */
    private static <T> void sentences(String field, List<T> all, BiFunction<T, Locale, String> words, JsonOut out)
            throws IOException {
        out.values(field, () -> {
            for (var one : all) {
                out.values(PageWords.each(language -> words.apply(one, language)));
            }
        });
    }
}
