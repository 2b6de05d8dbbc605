package id.rotasi.internal.io.monthly;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.PlainList;
import id.rotasi.internal.io.table.Span;
import id.rotasi.io.WfhLists.MonthlyReport.Count;
import id.rotasi.io.WfhLists.MonthlyReport.Figures;
import id.rotasi.io.WfhLists.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lists of a monthly report, in the language of a letter. */
public record MonthlyLists(MonthlyCount count, LetterJob job) {

    /* Where there is nothing to count, since a counter is of an agency. */
    private static final Set<Count> OF_AGENCIES = EnumSet.of(Count.COUNTER_DAYS, Count.COUNTERS_KEPT);

    /** All lists, the totals first. */
    public List<PlainList> all() {
        var all = new ArrayList<>(List.of(totals(), agencies(), units(), people(), counters()));
        if (count.isCompared()) {
            all.add(differences());
        }
        return all;
    }

    /** The title of the report. */
    public String title() {
        return job.words().text("monthly.title", Map.of("month", Span.month(job.month(), job.words())));
    }

    private PlainList totals() {
        var total = count.total();
        return new PlainList("", text("totals"), titles("what", "number"), () -> {
            var rows = new ArrayList<List<Object>>();
            counts(total, count -> true).forEach(known -> {
                rows.add(List.of(text("count." + known), number(total, known)));
                if (known == Count.WFH) {
                    rows.add(List.of(text("share"), total.wfhShare()));
                }
            });
            return rows.stream();
        });
    }

    private PlainList agencies() {
        return new PlainList(
                "", text("agencies"), figureTitles(titles("agency"), count -> true), () -> count.agencies().stream()
                        .map(figures -> row(List.of(job.names().unit(figures.id())), figures, count -> true)));
    }

    private PlainList units() {
        return new PlainList(
                "",
                text("units"),
                figureTitles(titles("unit", "agency"), MonthlyLists::isOfAll),
                () -> count.units().stream()
                        .map(figures -> row(
                                List.of(job.names().unit(figures.id()), agency(figures.id())),
                                figures,
                                MonthlyLists::isOfAll)));
    }

    private PlainList people() {
        var asns = new HashMap<String, Asn>();
        job.table().people().forEach(asn -> asns.put(asn.id(), asn));
        return new PlainList(
                "",
                text("people"),
                figureTitles(titles("name", "nip", "unit"), MonthlyLists::isOfPeople),
                () -> count.people().stream().map(figures -> {
                    var asn = asns.get(figures.id());
                    return row(
                            List.of(asn.name(), nip(asn), job.names().unit(asn.unit())),
                            figures,
                            MonthlyLists::isOfPeople);
                }));
    }

    private PlainList counters() {
        return new PlainList(
                "", text("shorts"), titles("counter", "date", "officers", "minimum"), () -> count.shorts().stream()
                        .map(one -> List.of(
                                job.names().counter(one.counter()), one.date(), one.officers(), one.minimum())));
    }

    private PlainList differences() {
        return new PlainList(
                "",
                text("differences"),
                titles("name", "nip", "unit", "date", "planned", "actual"),
                () -> count.differences().stream()
                        .map(one -> List.of(
                                one.asn().name(),
                                nip(one.asn()),
                                job.names().unit(one.asn().at(one.date()).unit()),
                                one.date(),
                                mode(one.planned().map(Assignment::mode), "noPlan"),
                                mode(one.actual().map(Presence::mode), "noRecord"))));
    }

    private static boolean isOfAll(Count count) {
        return !OF_AGENCIES.contains(count);
    }

    private static boolean isOfPeople(Count count) {
        return isOfAll(count) && count != Count.PEOPLE;
    }

    private List<String> figureTitles(List<String> before, Function<Count, Boolean> shown) {
        var titles = new ArrayList<>(before);
        counts(count.total(), shown).forEach(known -> {
            titles.add(text("head." + known));
            if (known == Count.WFH) {
                titles.add(text("head.share"));
            }
        });
        return titles;
    }

    private List<Object> row(List<Object> before, Figures figures, Function<Count, Boolean> shown) {
        var row = new ArrayList<>(before);
        counts(count.total(), shown).forEach(known -> {
            row.add(number(figures, known));
            if (known == Count.WFH) {
                row.add(figures.wfhShare());
            }
        });
        return row;
    }

    /* Of duties, those that are asked for. */
    private List<Count> counts(Figures figures, Function<Count, Boolean> shown) {
        var duty = job.duty();
        return figures.counts().keySet().stream()
                .filter(shown::apply)
                .filter(known -> switch (known) {
                    case PLANS -> duty.planOnDayBefore();
                    case CHECK_INS -> duty.checkIns() > 0;
                    case REPORTS -> duty.report();
                    case VERIFICATIONS -> duty.verified();
                    default -> true;
                })
                .toList();
    }

    private static Object number(Figures figures, Count known) {
        return figures.of(known);
    }

    private String mode(Optional<WorkMode> mode, String none) {
        return text(mode.map(known -> "mode." + known).orElse(none));
    }

    private String agency(String unit) {
        var units = job.table().units();
        return units.agencyOf(units.get(unit)).name();
    }

    private static Object nip(Asn asn) {
        return asn.nip().<Object>map(nip -> nip).orElse("");
    }

    private List<String> titles(String... keys) {
        return Arrays.stream(keys).map(key -> text("column." + key)).toList();
    }

    private String text(String key) {
        return job.words().text("monthly." + key);
    }
}
