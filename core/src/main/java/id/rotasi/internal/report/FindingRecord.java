package id.rotasi.internal.report;

import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;

/** What a {@link Finding} holds. */
public record FindingRecord(
        String rule, String type, Cost cost, Subject subject, int count, int floor, int ceiling, Price.Shape shape)
        implements Finding {}
