package id.rotasi.internal.report;

import id.rotasi.report.Fairness.Spread;
import id.rotasi.report.Fairness;

/** What a {@link Fairness} holds. */
public record FairnessRecord(int people, Spread wfhDays, Spread mondays, Spread fridays) implements Fairness {}
