package id.rotasi.policy;

/**
 * Count the cells of a set that are in certain states, and price the count: in constraint-programming terms, a soft
 * global cardinality with a convex cost.
 *
 * @param rule id of the rule that made it
 * @param subject who, where, when
 * @param cells the cells
 * @param counted which states count
 * @param price convex price of the count
 */
public record Tally(String rule, Subject subject, CellSet cells, Counted counted, Price price) {}
