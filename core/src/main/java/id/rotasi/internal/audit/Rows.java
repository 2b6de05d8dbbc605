package id.rotasi.internal.audit;

import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Judged;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.Rule;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The assignments of a roster, one for each ASN and working day, made when asked for: a province has millions. Layout:
 * {@code row[r] = asn * days + day}; those of a person are
 * {@code start[asn] .. start[asn + 1]}.
 */
public final class Rows extends AbstractList<Assignment> implements RandomAccess {

    private final Model model;
    private final int[] row;
    private final int[] start;
    private final int[] states;

    /** The rows of a model whose cells are in these states. */
    public Rows(Model model, int[] states) {
        this.model = model;
        this.states = states.clone();
        var table = model.table();
        var rows = new int[model.problem().asns().size() * table.days()];
        this.start = new int[model.problem().asns().size() + 1];
        int size = 0;
        for (int asn = 0; asn < model.problem().asns().size(); asn++) {
            for (int day = 0; day < table.days(); day++) {
                if (table.cell(asn, day) != CellTable.OFF) {
                    rows[size++] = asn * table.days() + day;
                }
            }
            start[asn + 1] = size;
        }
        this.row = Arrays.copyOf(rows, size);
    }

    /** The rows of a roster, whoever made it. */
    public static Rows of(Roster roster) {
        if (roster.assignments() instanceof Rows rows) {
            return rows;
        }
        var judged = Judged.of(roster.problem(), roster.assignments());
        return new Rows(judged.model(), judged.states());
    }

    /** The rows of a roster that is made of parts, by person. */
    public interface Parts {

        /** Rows among which all those of that person are; any rows for somebody unknown. */
        Rows of(String asn);
    }

    /** Rows of a compiled problem for each person of a roster, whoever made it; found when first asked for. */
    public static Parts parts(Roster roster) {
        if (roster.assignments() instanceof Parts parts) {
            return parts;
        }
        var known = new AtomicReference<Rows>();
        return asn -> known.updateAndGet(rows -> rows == null ? of(roster) : rows);
    }

    /** How many rows a person has, by index in the problem. */
    public int rowsOf(int asn) {
        return start[asn + 1] - start[asn];
    }

    /** The rows of the people of whom another roster of the same people says something else. */
    public List<Assignment> differing(Rows other) {
        var rows = new ArrayList<Assignment>();
        for (int asn = 0; asn + 1 < start.length; asn++) {
            if (differs(other, asn)) {
                rows.addAll(subList(start[asn], start[asn + 1]));
            }
        }
        return rows;
    }

    private boolean differs(Rows other, int asn) {
        int size = rowsOf(asn);
        if (size != other.rowsOf(asn)) {
            return true;
        }
        for (int i = 0; i < size; i++) {
            int at = row[start[asn] + i];
            if (at != other.row[other.start[asn] + i] || place(at) != other.place(at)) {
                return true;
            }
        }
        return false;
    }

    /* The state of a cell; less than any state if absent. */
    private int place(int at) {
        int cell =
                model.table().cell(at / model.table().days(), at % model.table().days());
        return cell == CellTable.ABSENT ? -1 : states[cell];
    }

    /** The compiled problem. */
    public Model model() {
        return model;
    }

    /** The state of each cell, as a copy. */
    public int[] states() {
        return states.clone();
    }

    @Override
    public int size() {
        return row.length;
    }

    @Override
    public Assignment get(int index) {
        var table = model.table();
        int asn = row[index] / table.days();
        int day = row[index] % table.days();
        int cell = table.cell(asn, day);
        var id = model.problem().asns().get(asn).id();
        if (cell == CellTable.ABSENT) {
            return Assignment.absent(id, table.dateOf(day));
        }
        int state = states[cell];
        var assignment = Assignment.of(
                id,
                table.dateOf(day),
                table.modeOf(cell, state),
                model.posts().of(state),
                model.fixedBy(cell, state).map(Rule::id));
        return States.isDesk(state) ? assignment.withDesk(model.posts().desk(state)) : assignment;
    }
}
