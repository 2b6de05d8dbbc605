package id.rotasi.internal.host;

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
public final class SolveEvent extends Event {

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
}
