package id.rotasi.internal.proof;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Extension;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.verify.Claim;
import id.rotasi.internal.verify.Claim.Counted;
import id.rotasi.internal.verify.Claim.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;

/** Says a component, a roster of it and a proof in the words of the verifier. */
public final class Claims {

    private Claims() {}

    /** @param roster a state for each cell */
    public static Claim of(Component component, int[] roster, Proof proof) {
        var tallies = new ArrayList<Counted>();
        for (int t = 0; t < component.tallies(); t++) {
            int first = component.memberStart()[t];
            int[] cells =
                    Arrays.copyOfRange(component.members(), first, component.memberStart()[t + 1]);
            var counts = new BitSet[cells.length];
            for (int m = 0; m < cells.length; m++) {
                counts[m] = counted(component.states()[cells[m]], component.codeOfMember(t, first + m));
            }
            boolean isPriced = proof.isPriced(t);
            long price = isPriced ? proof.prices()[t] : 0;
            tallies.add(new Counted(kind(component, t), component.price()[t], cells, counts, isPriced, price));
        }
        int[] sizes = Arrays.stream(component.states()).mapToInt(States::size).toArray();
        int[] which = new int[roster.length];
        Arrays.setAll(which, cell -> component.states()[cell].indexOf(roster[cell]));
        return new Claim(sizes, tallies, which, proof.scale(), proof.owners());
    }

    private static Kind kind(Component component, int t) {
        boolean isChange = component.tally()[t] == Extension.NO_NUMBER && component.members(t) == 1;
        return component.hard()[t] ? Kind.HARD : isChange ? Kind.CHANGE : Kind.SOFT;
    }

    private static BitSet counted(States states, int code) {
        var counts = new BitSet();
        for (int s = 0; s < states.size(); s++) {
            counts.set(s, States.counts(code, states.code(s)));
        }
        return counts;
    }
}
