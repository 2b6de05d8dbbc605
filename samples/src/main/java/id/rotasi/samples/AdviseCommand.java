package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.study.RosterAdvice;
import id.rotasi.study.RosterAdvice.Proposal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what may be changed of a roster by hand, and what it costs. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {

    /** What is asked. */
    enum Question {
        STAND_IN,
        SWAP,
        CHANGE;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "stand-in|swap|change",
            descriptionKey = "advise.question",
            converter = Converters.Asked.class)
    private Question question;

    @Option(names = "--roster", paramLabel = "DIR", required = true, descriptionKey = "advise.roster")
    private Path folder;

    @Option(names = "--asn", paramLabel = "ID", required = true, descriptionKey = "advise.asn")
    private String asn;

    @Option(names = "--date", paramLabel = "2025-12-18", required = true, descriptionKey = "advise.date")
    private LocalDate date;

    @Option(names = "--with", paramLabel = "ID", descriptionKey = "advise.with")
    private Optional<String> with = Optional.empty();

    @Option(names = "--other-date", paramLabel = "2025-12-19", descriptionKey = "advise.other-date")
    private Optional<LocalDate> otherDate = Optional.empty();

    @Option(names = "--most", paramLabel = "N", descriptionKey = "advise.most", converter = Converters.Positive.class)
    private int most = 10;

    @Mixin
    private CommonOptions common;

    AdviseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var problem = ProblemFile.read(console.resolve(file));
        var roster = Roster.of(problem, Published.in(console.resolve(folder)).days());
        var person = People.find(asn, problem).id();
        var other = with.map(typed -> People.find(typed, problem).id());
        checkDuty(roster, person, date);
        otherDate.ifPresent(day -> checkDuty(roster, other.orElse(person), day));
        other.ifPresent(one -> checkDuty(roster, one, date));
        tell(answers(RosterAdvice.of(roster), roster, person, other));
        return Program.OK;
    }

    private List<Proposal> answers(RosterAdvice advice, Roster roster, String person, Optional<String> other) {
        return switch (question) {
            case STAND_IN -> advice.standIns(person, date, most);
            case CHANGE ->
                List.of(advice.change(
                        person,
                        date,
                        roster.of(person, date).orElseThrow().mode() == WorkMode.WFO ? WorkMode.WFH : WorkMode.WFO));
            case SWAP ->
                other.isEmpty() && otherDate.isEmpty()
                        ? advice.swaps(person, date, most)
                        : List.of(advice.swap(person, date, other.orElse(person), otherDate.orElse(date)));
        };
    }

    private void checkDuty(Roster roster, String person, LocalDate day) {
        RosterProblem problem = roster.problem();
        var row = problem.period().contains(day) ? roster.of(person, day) : Optional.<Assignment>empty();
        if (row.filter(known -> known.mode() != WorkMode.ABSENT).isEmpty()) {
            throw new BadInputException(
                    "error.advise.off",
                    People.find(person, problem).name(),
                    console.texts().date(day));
        }
    }

    private void tell(List<Proposal> answers) {
        var texts = console.texts();
        if (answers.isEmpty()) {
            console.line(texts.text("advise.none"));
        }
        for (int i = 0; i < answers.size(); i++) {
            var lines = answers.get(i).message(texts.locale());
            var number = answers.size() == 1 ? "" : (i + 1) + ". ";
            Lines.wrap(number + lines.get(0), Console.WIDTH).forEach(console::line);
            lines.stream()
                    .skip(1)
                    .flatMap(line -> Lines.item(line.replaceFirst("^- ", "")).stream())
                    .forEach(console::line);
        }
    }
}
