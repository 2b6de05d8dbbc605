package id.rotasi.internal.io.letter;

import id.rotasi.domain.Letter.Signer;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.json.PresetFormats;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.Span;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.report.words.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the letter itself. */
public record LetterWords(LetterJob job) {

    /** What is to be filled in by hand. */
    public static final String DOTS = "......................";

    /** A text of the letter. */
    public String text(String key) {
        return job.words().text("letter." + key);
    }

    /** The lines on top: those of the letter, or the units from the root to the agency. */
    public List<String> letterhead() {
        if (!job.letter().letterhead().isEmpty()) {
            return job.letter().letterhead();
        }
        var names = new ArrayList<>(job.table().units().pathToRoot(job.agency()).stream()
                .map(Unit::name)
                .toList());
        Collections.reverse(names);
        return names;
    }

    /** The number, or dots. */
    public String number() {
        return job.letter().number().orElse(DOTS);
    }

    /** The date, or dots. */
    public String date() {
        return job.letter().date().map(date -> Span.date(date, job.words())).orElse(DOTS);
    }

    /** Place and date. */
    public String placeAndDate() {
        return job.letter().place().orElse(DOTS) + ", " + date();
    }

    /**
     * What stands in a signature.
     *
     * @param below rank and NIP, as far as somebody has them
     */
    public record Signed(String position, String name, List<String> below) {}

    /** Who signs; dots for somebody who is not known. */
    public static Signed signed(Optional<Signer> signer) {
        if (signer.isEmpty()) {
            return new Signed(DOTS + ",", DOTS + DOTS, List.of(DOTS, "NIP " + DOTS));
        }
        var who = signer.get();
        var below = Stream.of(who.rank(), who.nip().map(digits -> "NIP " + digits))
                .flatMap(Optional::stream)
                .toList();
        return new Signed(who.position() + ",", who.name(), below);
    }

    /** The month, or the part of it. */
    public String period() {
        return Span.within(job.dates(), job.words());
    }

    /** What the letter is about. */
    public String subject() {
        var values = Map.<String, Object>of("agency", job.agency().name(), "period", period());
        return job.letter().subject().orElseGet(() -> job.words()
                .text(LetterJob.key("letter.subject", job.isOfShifts()), values));
    }

    /**
     * What it rests on: what the letter says; else the regulations of the rules and the policy's circular, which is left to be
     * filled in where it is a preset's, since that may be another administration's.
     */
    public List<String> basis() {
        if (!job.letter().basis().isEmpty()) {
            return job.letter().basis();
        }
        var policy = job.table().problem().policy();
        var lines = policy.rules().stream()
                .map(rule -> rule.legalBasis())
                .filter(basis -> !PresetFormats.isCitedByPreset(basis))
                .map(Rule.LegalBasis::citation)
                .filter(citation -> !citation.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var own = policy.legalBasis();
        lines.add(own.citation().isBlank() || PresetFormats.isCitedByPreset(own) ? DOTS : own.citation());
        return List.copyOf(lines);
    }

    /** Whom it orders. */
    public String to() {
        return job.words().text("letter.to.text", Map.of("agency", job.agency().name()));
    }

    /** What it orders: to work as the annex says, the hard rules behind it, and the duty on days at home. */
    public List<String> orders() {
        var orders = new ArrayList<String>();
        boolean shifts = job.isOfShifts();
        orders.add(job.words().text(LetterJob.key("letter.for.roster", shifts), Map.of("period", period())));
        job.table().problem().policy().rules().stream()
                .filter(rule -> rule.enforcement().hard())
                .map(this::sentence)
                .distinct()
                .forEach(orders::add);
        var duty = DutyWords.sentence(job.duty(), job.words());
        if (!duty.isEmpty() && !shifts) {
            orders.add(duty);
        }
        return orders;
    }

    private String sentence(Rule rule) {
        var words = new RuleWords(job.names(), job.words().locale());
        var scope = rule.scope().equals(Scope.EVERYBODY) ? "" : words.scope(rule);
        return Stream.of(words.sentence(rule), scope, words.validity(rule))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
