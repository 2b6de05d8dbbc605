package id.rotasi.report;

/**
 * How turns are shared among the people who could work from home on at least one day.
 *
 * @param people how many they are
 * @param wfhDays days at home in the period
 * @param mondays Mondays at home
 * @param fridays Fridays at home
 */
public record Fairness(int people, Spread wfhDays, Spread mondays, Spread fridays) {}
