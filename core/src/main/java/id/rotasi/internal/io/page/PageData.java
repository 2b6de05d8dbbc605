package id.rotasi.internal.io.page;

import id.rotasi.Roster;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.policy.Rule;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The data of the page as JSON that is safe inside a script element, whatever the names in it are. */
public final class PageData {

    private PageData() {}

    /** @param since what changed, if the page is to show it */
    public static void write(Roster roster, Optional<ChangesSince> since, Locale language, Writer writer)
            throws IOException {
        var model = new PageModel(roster);
        JsonOut.writeInScript(writer, out -> {
            out.text("lang", PageWords.codeOf(language));
            texts(since.isPresent(), out);
            header(model, out);
            policy(model, out);
            report(model, out);
            PageUnits.write(model, out);
            PageFindings.write(model, out);
            if (since.isPresent()) {
                PageChanges.write(model, since.get(), out);
            }
        });
    }

    private static void texts(boolean ofChanges, JsonOut out) throws IOException {
        out.object("text", () -> {
            for (Locale language : PageWords.LANGUAGES) {
                out.object(PageWords.codeOf(language), () -> {
                    for (var text : Messages.in(language).startingWith("page.").entrySet()) {
                        out.text(text.getKey().substring("page.".length()), text.getValue());
                    }
                    if (ofChanges) {
                        for (var text : PageChanges.words(Messages.in(language)).entrySet()) {
                            out.text(text.getKey(), text.getValue());
                        }
                    }
                });
            }
        });
    }

    private static void header(PageModel model, JsonOut out) throws IOException {
        out.text("name", model.problem.name());
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
            out.whole("seed", report.seed());
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
