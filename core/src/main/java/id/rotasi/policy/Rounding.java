package id.rotasi.policy;

/** How a share of people becomes a whole number. */
public enum Rounding {
    /** To the next lower number: the way of a cap on work from home. */
    DOWN,
    /** To the next higher number. */
    UP;

    /** The share of that many people. */
    public int apply(Share share, int base) {
        return this == DOWN ? share.floorOf(base) : share.ceilOf(base);
    }
}
