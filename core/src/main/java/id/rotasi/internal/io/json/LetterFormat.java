package id.rotasi.internal.io.json;

import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.domain.Nip;
import id.rotasi.internal.io.json.JsonTree.Fraction;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter as JSON. */
final class LetterFormat {

    private static final String NAME = "letter";
    private static final String UNITS = "units";

    private LetterFormat() {}

    /** The letter; a blank one if none is given. */
    static Letter read(Fields fields) {
        return fields.object(NAME, LetterFormat::whole).orElse(Letter.BLANK);
    }

    private static Letter whole(Fields fields) {
        var letter = letter(fields).toBuilder();
        var seen = new HashSet<String>();
        fields.list(UNITS, (value, place) -> Fields.of(value, place, fields.reading())
                .map(one -> {
                    var unit = one.text("unit");
                    var own = letter(one);
                    one.done();
                    if (!seen.add(unit)) {
                        one.error("unit", "letterTwice", Map.of("value", unit));
                    }
                    letter.unit(unit, own);
                    return unit;
                }));
        return letter.build();
    }

    private static Letter letter(Fields fields) {
        var letter = Letter.builder().letterhead(lines(fields, "letterhead"));
        fields.optionalText("number").ifPresent(letter::number);
        fields.optionalText("place").ifPresent(letter::place);
        fields.optionalDate("date").ifPresent(letter::date);
        fields.optionalText("subject").ifPresent(letter::subject);
        letter.basis(lines(fields, "basis"));
        fields.object("signer", LetterFormat::signer).ifPresent(letter::signer);
        fields.object("acknowledgedBy", LetterFormat::signer).ifPresent(letter::acknowledgedBy);
        return letter.copies(lines(fields, "copies")).build();
    }

    private static List<String> lines(Fields fields, String name) {
        return fields.list(name, (value, place) -> Fields.textOf(value, place, fields.reading()));
    }

    private static Signer signer(Fields fields) {
        var signer = Signer.of(fields.text("position"), fields.text("name"));
        var ranked = fields.optionalText("rank").map(signer::withRank).orElse(signer);
        return nip(fields).map(ranked::withNip).orElse(ranked);
    }

    /* It is printed as it is written, so that nothing is asked of it but that a spreadsheet did not take it for a number. */
    private static Optional<String> nip(Fields fields) {
        var damaged = fields.value("nip")
                .filter(value -> value instanceof Number
                        || value instanceof Fraction
                        || value instanceof String text
                                && Nip.faultOf(text)
                                        .filter(Nip.Fault.DAMAGED_BY_SPREADSHEET::equals)
                                        .isPresent())
                .map(Object::toString);
        if (damaged.isPresent()) {
            var code = damaged.get().matches("\\d+") ? "nip.number" : "nip.DAMAGED_BY_SPREADSHEET";
            fields.error("nip", code, Map.of("value", JsonType.shorten(Nip.mask(damaged.get()))));
            return Optional.empty();
        }
        return fields.optionalText("nip");
    }

    /** Writes the letter if something is known of it. */
    static void write(Letter letter, JsonOut out) throws IOException {
        if (letter.equals(Letter.BLANK)) {
            return;
        }
        out.block(NAME, () -> {
            properties(letter, out);
            out.someRows(UNITS, List.copyOf(letter.units().entrySet()), own -> {
                out.text("unit", own.getKey());
                properties(own.getValue(), out);
            });
        });
    }

    private static void properties(Letter letter, JsonOut out) throws IOException {
        out.texts("letterhead", letter.letterhead());
        out.text("number", letter.number());
        out.text("place", letter.place());
        out.date("date", letter.date());
        out.text("subject", letter.subject());
        out.texts("basis", letter.basis());
        signer("signer", letter.signer(), out);
        signer("acknowledgedBy", letter.acknowledgedBy(), out);
        out.texts("copies", letter.copies());
    }

    private static void signer(String name, Optional<Signer> signer, JsonOut out) throws IOException {
        if (signer.isPresent()) {
            out.object(name, () -> {
                out.text("position", signer.get().position());
                out.text("name", signer.get().name());
                out.text("rank", signer.get().rank());
                out.text("nip", signer.get().nip());
            });
        }
    }
}
