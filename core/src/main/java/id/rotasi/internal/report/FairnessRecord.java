package id.rotasi.internal.report;

import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;

/** What a {@link Fairness} holds. */
public record FairnessRecord(int people, Spread wfhDays, Spread mondays, Spread fridays) implements Fairness {}
