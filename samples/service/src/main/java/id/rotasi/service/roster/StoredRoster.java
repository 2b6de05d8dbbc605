package id.rotasi.service.roster;

import id.rotasi.report.RosterStatus;
import java.time.OffsetDateTime;

/** What is known about a roster that is stored; the roster itself is read when it is needed. */
public record StoredRoster(
        long id, long planId, long problemId, long jobId, RosterStatus status, String hash, OffsetDateTime createdAt) {}
