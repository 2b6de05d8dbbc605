package id.rotasi.report;

/**
 * What one rule costs.
 *
 * @param id of the rule
 * @param hard its part of the hard cost
 * @param soft its part of the soft cost
 * @param findings tallies of it that cost something
 */
public record RuleResult(String id, long hard, long soft, int findings) {}
