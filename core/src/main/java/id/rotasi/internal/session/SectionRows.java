package id.rotasi.internal.session;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.parts.Groups;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of all sections, by person in the order of the whole problem. Layout: the rows of person a are
 * {@code start[a] .. start[a + 1]}; {@code shift[a]} less stands the first of them in the rows of the section.
 */
final class SectionRows extends AbstractList<Assignment> implements RandomAccess, Rows.Parts {

    private final Groups groups;
    private final List<Rows> sections;
    private final int[] section;
    private final int[] start;
    private final int[] shift;

    /** The rows of the problem of the groups, of which each person is in one of the sections. Takes time linear in the people. */
    SectionRows(RosterProblem problem, Groups groups, List<Rows> sections) {
        this.groups = groups;
        this.sections = sections;
        int people = problem.asns().size();
        this.section = new int[people];
        this.start = new int[people + 1];
        this.shift = new int[people];
        var next = new int[sections.size()];
        var taken = new int[sections.size()];
        for (int a = 0; a < people; a++) {
            int s = groups.of(a);
            int rows = sections.get(s).rowsOf(next[s]++);
            section[a] = s;
            start[a + 1] = start[a] + rows;
            shift[a] = start[a] - taken[s];
            taken[s] += rows;
        }
    }

    @Override
    public Rows of(String asn) {
        return sections.get(Math.max(0, groups.of(asn)));
    }

    @Override
    public int size() {
        return start[start.length - 1];
    }

    @Override
    public Assignment get(int index) {
        int found = Arrays.binarySearch(start, index);
        int asn = found < 0 ? -found - 2 : found;
        while (start[asn + 1] == start[asn]) {
            asn++;
        }
        return sections.get(section[asn]).get(index - shift[asn]);
    }
}
