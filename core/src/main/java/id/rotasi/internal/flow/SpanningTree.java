package id.rotasi.internal.flow;

/**
 * The rooted spanning tree of a basis, its residual capacities and its node potentials.
 *
 * <p>Layout: everything is indexed by node, since every node but the root owns exactly one tree arc,
 * the one to its parent. {@code up} and {@code down} are the units that may still move along that
 * arc towards and away from the root within its active linear segment; walks along a cycle read
 * node arrays only. The nodes are chained in preorder, so that a subtree is a contiguous stretch of
 * the chain that ends where the depth falls back.
 *
 * <p>Potentials satisfy {@code cost - potential(from) + potential(to) = 0} on tree arcs. Artificial
 * arcs cost {@link #penalty} either way, and every path to the root ends with exactly one. Which way
 * it points is the side of the node: nodes on the excess side rise with the penalty, those on the
 * deficit side fall.
 */
final class SpanningTree {

    /** Residual capacity of an artificial arc: more than LARGEST_SUPPLY and 2^29 full arcs. */
    private static final long AMPLE = 1L << 60;

    final int root;
    final int[] parent;
    /**
     * Tree arc to the parent as {@code arc << 1 | (node is the head ? 1 : 0)}; an artificial arc is
     * -1 if it takes an excess away and -2 if it makes up for a deficit.
     */
    final int[] code;

    final long[] up;
    final long[] down;
    final int[] depth;
    final long[] potential;

    /** Present cost of a unit on an artificial arc. */
    private long penalty;

    private final int[] next;
    private final int[] previous;

    SpanningTree(int nodes, long penalty) {
        this.penalty = penalty;
        root = nodes;
        parent = new int[nodes + 1];
        code = new int[nodes + 1];
        up = new long[nodes + 1];
        down = new long[nodes + 1];
        depth = new int[nodes + 1];
        potential = new long[nodes + 1];
        next = new int[nodes + 1];
        previous = new int[nodes + 1];
        parent[root] = -1;
        code[root] = -1;
        next[root] = root;
        previous[root] = root;
    }

    /** Hangs a node on the root by an artificial arc that carries {@code excess} off (or -excess in). */
    void hangOnRoot(int node, long excess) {
        boolean leaves = excess >= 0;
        link(
                node,
                root,
                leaves ? -1 : -2,
                leaves ? AMPLE - excess : -excess,
                leaves ? excess : AMPLE,
                leaves ? penalty : -penalty);
    }

    /** Hangs a new leaf below a node that is already in the tree. */
    void link(int node, int above, int treeCode, long upwards, long downwards, long price) {
        if (Math.abs(price) > FlowNetwork.LARGEST_COST) {
            throw overflow();
        }
        potential[node] = price;
        parent[node] = above;
        code[node] = treeCode;
        up[node] = upwards;
        down[node] = downwards;
        depth[node] = depth[above] + 1;
        insert(node, node, above);
    }

    /** Units on the artificial arc above a node; 0 if that arc is a real one. */
    long artificialFlow(int node) {
        return switch (code[node]) {
            case -1 -> node == root ? 0 : down[node];
            case -2 -> up[node];
            default -> 0;
        };
    }

    /**
     * Cuts the arc above {@code cut} and hangs its subtree, turned so that {@code inside} is on top,
     * below {@code outside}. The path from inside to cut is reversed node by node: the stretch of
     * the preorder chain that belongs to each (without the part that has moved already) is shifted,
     * deepened or raised, and placed right after its new parent.
     */
    void move(int cut, int inside, int outside, int treeCode, long upwards, long downwards, long shift) {
        int node = inside;
        int above = outside;
        int newCode = treeCode;
        long newUp = upwards;
        long newDown = downwards;
        while (true) {
            int oldParent = parent[node];
            int oldCode = code[node];
            long oldUp = up[node];
            long oldDown = down[node];
            parent[node] = above;
            code[node] = newCode;
            up[node] = newUp;
            down[node] = newDown;
            int last = shiftStretch(node, depth[above] + 1 - depth[node], shift);
            int before = previous[node];
            int after = next[last];
            next[before] = after;
            previous[after] = before;
            insert(node, last, above);
            if (node == cut) {
                return;
            }
            above = node;
            node = oldParent;
            newCode = oldCode ^ 1;
            newUp = oldDown;
            newDown = oldUp;
        }
    }

    /** Adjusts depth and potential of a node and its descendants; returns the last of them. */
    private int shiftStretch(int top, int deeper, long shift) {
        int topDepth = depth[top];
        int node = top;
        long strayed = 0;
        while (true) {
            long p = potential[node] + shift;
            potential[node] = p;
            strayed |= FlowNetwork.LARGEST_COST - Math.abs(p);
            depth[node] += deeper;
            int following = next[node];
            if (depth[following] <= topDepth) {
                break;
            }
            node = following;
        }
        if (strayed < 0) {
            throw overflow();
        }
        return node;
    }

    long penalty() {
        return penalty;
    }

    /** Whether supplies are still left over or missing. */
    boolean usesArtificialArcs() {
        for (int node = 0; node < root; node++) {
            if (artificialFlow(node) > 0) {
                return true;
            }
        }
        return false;
    }

    /** For every node, 1 if it is on the excess side and -1 if it is on the deficit side. */
    byte[] sides() {
        byte[] sides = new byte[root + 1];
        byte side = 0;
        for (int node = next[root]; node != root; node = next[node]) {
            if (depth[node] == 1) {
                side = (byte) (code[node] == -1 ? 1 : -1);
            }
            sides[node] = side;
        }
        return sides;
    }

    /** Makes artificial arcs dearer; tells the sides as they were computed by {@link #sides}. */
    void raisePenalty(long by, byte[] sides) {
        penalty += by;
        long strayed = FlowNetwork.LARGEST_COST - penalty;
        for (int node = 0; node < root; node++) {
            potential[node] += sides[node] * by;
            strayed |= FlowNetwork.LARGEST_COST - Math.abs(potential[node]);
        }
        if (strayed < 0) {
            throw overflow();
        }
    }

    static ArithmeticException overflow() {
        return new ArithmeticException("node potentials stray beyond " + FlowNetwork.LARGEST_COST
                + "; use a smaller factor between hard and soft costs");
    }

    private void insert(int first, int last, int after) {
        int behind = next[after];
        next[after] = first;
        previous[first] = after;
        next[last] = behind;
        previous[behind] = last;
    }
}
