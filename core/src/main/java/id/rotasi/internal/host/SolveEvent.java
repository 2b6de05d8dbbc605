package id.rotasi.internal.host;

import id.rotasi.Roster;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A solve, as a flight recording shows it. No names and no ids of people. */
@Name("id.rotasi.Solve")
@Label("Solve")
@Category("Rotasi")
@Description("A roster is made")
@StackTrace(false)
final class SolveEvent extends Event {

    @Label("People")
    public int people;

    @Label("Status")
    @Description("OPTIMAL, FEASIBLE or INFEASIBLE; FAILED if there is no roster")
    public String status = "FAILED";

    @Label("Stopped By")
    @Description("Why the search ended; empty if there is no roster")
    public String stoppedBy = "";

    @Label("Hard Cost")
    public long hard;

    @Label("Soft Cost")
    public long soft;

    /** An event of a solve of so many people, begun. */
    SolveEvent(int people) {
        this.people = people;
        begin();
    }

    /** What came of it. */
    void made(Roster roster) {
        status = roster.status().name();
        stoppedBy = roster.report().stoppedBy().name();
        hard = roster.report().score().hard();
        soft = roster.report().score().soft();
    }
}
