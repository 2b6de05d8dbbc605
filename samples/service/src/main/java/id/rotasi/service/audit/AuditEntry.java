package id.rotasi.service.audit;

import java.time.OffsetDateTime;

/**
 * One thing that was done.
 *
 * @param id rises with time
 * @param at when
 * @param who name with which somebody signed in, or {@code service}
 * @param what kind of deed, such as {@code approved}
 * @param subject what it was done to, such as {@code proposal 4}
 * @param detail what else is to be known, such as the name of a file; may be empty
 */
public record AuditEntry(long id, OffsetDateTime at, String who, String what, String subject, String detail) {}
