package id.rotasi.internal.audit;

import id.rotasi.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.Rule;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The assignments of a roster, one for each ASN and working day, made when asked for: a province has millions. Layout:
 * {@code row[r] = asn * days + day}.
 */
public final class Rows extends AbstractList<Assignment> implements RandomAccess {

    private final Model model;
    private final int[] row;
    private final int[] states;

    /** The rows of a model whose cells are in these states. */
    public Rows(Model model, int[] states) {
        this.model = model;
        this.states = states.clone();
        var table = model.table();
        var rows = new int[model.problem().asns().size() * table.days()];
        int size = 0;
        for (int asn = 0; asn < model.problem().asns().size(); asn++) {
            for (int day = 0; day < table.days(); day++) {
                if (table.cell(asn, day) != CellTable.OFF) {
                    rows[size++] = asn * table.days() + day;
                }
            }
        }
        this.row = Arrays.copyOf(rows, size);
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
            return new Assignment(id, table.dateOf(day), WorkMode.ABSENT, Optional.empty(), Optional.empty());
        }
        var mode = states[cell] == States.WFH ? WorkMode.WFH : WorkMode.WFO;
        return new Assignment(
                id,
                table.dateOf(day),
                mode,
                post(states[cell]),
                model.fixedBy(cell).map(Rule::id));
    }

    /** The id of the post of a state; empty at home. */
    public Optional<String> post(int state) {
        return switch (state) {
            case States.WFH -> Optional.empty();
            case States.OFFICE -> Optional.of(Assignment.OFFICE);
            case States.FIELD -> Optional.of(Assignment.FIELD);
            default ->
                Optional.of(model.problem()
                        .counters()
                        .get(state - States.FIRST_COUNTER)
                        .id());
        };
    }
}
