package id.rotasi.domain;

/**
 * Two people who stand in for each other, so they should not both be at home.
 *
 * @param first id of one
 * @param second id of the other, a different person
 */
public record Substitutes(String first, String second) {}
