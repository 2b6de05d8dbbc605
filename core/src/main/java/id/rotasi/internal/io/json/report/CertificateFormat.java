package id.rotasi.internal.io.json.report;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.proof.CellNames;
import id.rotasi.internal.proof.Certificate;
import id.rotasi.internal.report.PublicationRecord;
import id.rotasi.internal.verify.Claim;
import id.rotasi.internal.verify.Claim.Counted;
import id.rotasi.io.ProblemJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a certificate: for each component its days, what is counted of them and paid, the roster, and prices that prove a bound. */
public final class CertificateFormat {

    static final int VERSION = 1;

    /** Whose day a choice of a rule is. */
    static final String CHOICE = "";

    private CertificateFormat() {}

    /** Writes that of a roster. */
    public static void write(Roster roster, JsonOut out) throws IOException {
        var certificate = new Certificate(Rows.of(roster));
        out.whole("certificate", VERSION);
        out.text("problem", hash(roster.problem()));
        ReportFormat.cost("settled", certificate.settled(), out);
        out.rows("parts", certificate.components(), component -> part(certificate, component, out));
    }

    /** What names a problem: the hash of its JSON; nothing if it has rules of the host's own that cannot be written. */
    public static Optional<String> hash(RosterProblem problem) {
        var digest = PublicationRecord.sha256();
        try {
            ProblemJson.write(problem, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static void part(Certificate certificate, Component component, JsonOut out) throws IOException {
        var said = certificate.said(component);
        var names = new LinkedHashMap<String, Integer>();
        int[][] states = states(component, certificate.model(), names);
        out.allTexts("states", names.keySet());
        out.values("days", () -> {
            for (int cell = 0; cell < states.length; cell++) {
                day(certificate.model(), component.cells()[cell], states[cell], out);
            }
        });
        claim(said.claim(), out);
        if (said.revised().isPresent()) {
            var revised = said.revised().get();
            out.object("changes", () -> {
                out.whole("day", revised.day());
                out.whole("dayPrice", revised.dayPrice());
                out.whole("postPrice", revised.postPrice());
                out.values("sizes", revised.changes().states());
                claim(revised.changes(), out);
            });
        }
    }

    private static void claim(Claim claim, JsonOut out) throws IOException {
        out.values("roster", claim.roster());
        out.values("owners", owners(claim));
        out.whole("scale", claim.scale());
        out.list("tallies", claim.tallies(), tally -> tally(tally, out));
    }

    private static int[][] states(Component component, Model model, Map<String, Integer> names) {
        int[][] states = new int[component.size()][];
        for (int cell = 0; cell < states.length; cell++) {
            var possible = component.states()[cell];
            states[cell] = new int[possible.size()];
            for (int s = 0; s < possible.size(); s++) {
                var name = CellNames.of(model, component.cells()[cell], possible.code(s));
                Integer known = names.putIfAbsent(name, names.size());
                states[cell][s] = known == null ? names.size() - 1 : known;
            }
        }
        return states;
    }

    private static void day(Model model, int cell, int[] states, JsonOut out) throws IOException {
        out.values(() -> {
            boolean isChoice = model.isChoice(cell);
            out.value(
                    isChoice
                            ? CHOICE
                            : model.problem()
                                    .asns()
                                    .get(model.table().asn(cell))
                                    .id());
            out.value(
                    isChoice
                            ? CHOICE
                            : model.table().dateOf(model.table().day(cell)).toString());
            out.values(states);
        });
    }

    /* By small numbers. */
    private static int[] owners(Claim claim) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        return Arrays.stream(claim.owners())
                .map(owner -> {
                    Integer known = numbers.putIfAbsent(owner, numbers.size());
                    return known == null ? numbers.size() - 1 : known;
                })
                .toArray();
    }

    private static void tally(Counted tally, JsonOut out) throws IOException {
        out.word("kind", tally.kind());
        out.values("costs", () -> {
            for (long cost : tally.costs()) {
                out.value(cost);
            }
        });
        if (tally.isPriced()) {
            out.whole("price", tally.price());
        }
        out.values("members", tally.decisions());
        boolean isAlike = Arrays.stream(tally.counts()).distinct().count() == 1;
        out.values("counts", () -> {
            for (var counts : isAlike ? Arrays.copyOf(tally.counts(), 1) : tally.counts()) {
                if (counts.length() < Long.SIZE) {
                    out.value(counts.isEmpty() ? 0 : counts.toLongArray()[0]);
                } else {
                    out.values(counts.stream().toArray());
                }
            }
        });
    }
}
