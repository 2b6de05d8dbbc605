package id.rotasi.fuzz;

/**
 * What a door is handed.
 *
 * @param door who reads it
 * @param bytes the hostile file
 * @param beside the problem that names it; empty when it stands alone
 * @param mutation how it was made from a valid one
 * @param solved whether a roster is made of it, if it is a small problem
 */
record Input(Door door, byte[] bytes, String beside, Mutation mutation, boolean solved) {

    /** How an input was made. */
    enum Mutation {
        STRUCTURE,
        BYTES
    }

    Input with(byte[] other) {
        return new Input(door, other, beside, mutation, solved);
    }
}
