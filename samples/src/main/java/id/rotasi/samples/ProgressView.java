package id.rotasi.samples;

import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells how far a solve has come, on the error stream so that it never mixes with results: a bar that is drawn over itself
 * on a terminal, plain lines elsewhere, a line for each stage and each tenth of the parts.
 */
final class ProgressView implements Consumer<Progress> {

    /** How to tell it. */
    enum Manner {
        NOT,
        LINES,
        BAR;

        static Manner of(boolean quiet, boolean verbose, boolean terminal) {
            if (quiet) {
                return NOT;
            }
            return verbose ? LINES : terminal ? BAR : NOT;
        }
    }

    /** A line that is drawn over must not wrap, and few terminals are narrower. */
    private static final int WIDTH = 79;

    private static final int BAR = 6;

    private final Manner manner;
    private final Duration limit;
    private final Console console;
    private final Texts texts;
    private final Messages messages;
    private Optional<Stage> stage = Optional.empty();
    private int tenth;

    ProgressView(Manner manner, Duration limit, Console console) {
        this.manner = manner;
        this.limit = limit;
        this.console = console;
        this.texts = console.texts();
        this.messages = Messages.in(texts.locale());
    }

    @Override
    public void accept(Progress progress) {
        if (manner == Manner.BAR) {
            draw("\r" + Lines.pad(bar(progress), WIDTH));
        } else if (manner == Manner.LINES && isNews(progress)) {
            console.error(line(progress));
            console.err().flush();
        }
    }

    /** Takes the bar away. */
    void end() {
        if (manner == Manner.BAR) {
            draw("\r" + " ".repeat(WIDTH) + "\r");
        }
    }

    private boolean isNews(Progress progress) {
        int now = progress.components() == 0 ? 0 : 10 * progress.componentsDone() / progress.components();
        boolean news = now > tenth || !stage.equals(Optional.of(progress.stage()));
        tenth = Math.max(tenth, now);
        stage = Optional.of(progress.stage());
        return news;
    }

    private String bar(Progress progress) {
        int filled = progress.stage() == Stage.DONE
                ? BAR
                : progress.components() == 0 ? 0 : BAR * progress.componentsDone() / progress.components();
        var bar = new StringBuilder("[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] ");
        bar.append(messages.word(progress.stage()));
        if (progress.components() > 0) {
            bar.append(" %s/%s".formatted(progress.componentsDone(), progress.components()));
        }
        var facts = new ArrayList<String>();
        if (progress.stage().compareTo(Stage.SEARCH) <= 0) {
            facts.add(texts.text("progress.left.short", secondsLeft(progress)));
        }
        progress.cost().ifPresent(cost -> facts.add(texts.text("progress.cost", amount(cost))));
        var gap = gap(progress).map(share -> " (" + share + ")").orElse("");
        progress.bound().ifPresent(bound -> facts.add(texts.text("progress.bound", amount(bound)) + gap));
        for (var fact : facts) {
            bar.append(bar.length() + 2 + fact.length() <= WIDTH ? ", " + fact : "");
        }
        return bar.toString();
    }

    private long secondsLeft(Progress progress) {
        return Math.max(0, limit.minus(progress.elapsed()).toSeconds());
    }

    private String line(Progress progress) {
        var facts = new ArrayList<String>();
        facts.add(messages.word(progress.stage()));
        if (progress.components() > 0) {
            facts.add(texts.text("progress.parts", progress.componentsDone(), progress.components()));
        }
        progress.cost().ifPresent(cost -> facts.add(texts.text("progress.cost", amount(cost))));
        progress.bound().ifPresent(bound -> facts.add(texts.text("progress.bound", amount(bound))));
        gap(progress).ifPresent(gap -> facts.add(texts.text("progress.gap", gap)));
        if (progress.stage().compareTo(Stage.SEARCH) <= 0) {
            facts.add(texts.text("progress.left", secondsLeft(progress)));
        }
        return String.join(", ", facts);
    }

    private String amount(Cost cost) {
        return cost.hard() == 0
                ? texts.number(cost.soft())
                : texts.text("progress.hard", texts.number(cost.hard()), texts.number(cost.soft()));
    }

    private Optional<String> gap(Progress progress) {
        if (progress.cost().isEmpty() || progress.bound().isEmpty()) {
            return Optional.empty();
        }
        var cost = progress.cost().get();
        long above = cost.soft() - progress.bound().get().soft();
        return cost.hard() == progress.bound().get().hard() && above >= 0
                ? Optional.of(texts.percent(above == 0 ? 0 : (double) above / cost.soft(), 1))
                : Optional.empty();
    }

    private void draw(String text) {
        console.err().print(text);
        console.err().flush();
    }
}
