package id.rotasi.internal.host;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A stage of a solve, as a flight recording shows it; within the event of the solve and of the same thread. */
@Name("id.rotasi.Stage")
@Label("Stage")
@Category("Rotasi")
@Description("A stage of making a roster")
@StackTrace(false)
final class StageEvent extends Event {

    @Label("Stage")
    public String stage;

    /** An event of that stage, begun. */
    StageEvent(String stage) {
        this.stage = stage;
        begin();
    }
}
