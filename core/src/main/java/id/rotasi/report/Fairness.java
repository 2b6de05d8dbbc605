package id.rotasi.report;

/**
 * How turns are shared among the people who may work from home and were on duty at least once.
 *
 * @param people how many they are
 * @param wfhDays days at home in the period
 * @param mondays Mondays at home
 * @param fridays Fridays at home
 */
public record Fairness(int people, Spread wfhDays, Spread mondays, Spread fridays) {}
