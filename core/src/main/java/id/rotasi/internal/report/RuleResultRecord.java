package id.rotasi.internal.report;

import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.RuleResult;

/** What a {@link RuleResult} holds. */
public record RuleResultRecord(String id, Cost cost, int findings) implements RuleResult {}
