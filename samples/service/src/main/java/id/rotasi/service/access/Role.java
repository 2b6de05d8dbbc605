package id.rotasi.service.access;

/** What somebody may do. */
public enum Role {
    /** Uploads, solves, reports absences and proposes. */
    OFFICER,
    /** Approves or rejects what somebody else proposed, and reads the audit trail. */
    HEAD,
    /** Sees own days with their reasons, and the list of a day. */
    EMPLOYEE
}
