package id.rotasi.internal.host;

import id.rotasi.Roster;
import java.util.function.Supplier;
import jdk.jfr.FlightRecorder;

/**
 * What a flight recording shows of a solve. While nobody records, no class of an event is loaded: that takes a tenth of a second,
 * which a solve of a city feels. What began before the recording did is not in it.
 */
public final class FlightRecord {

    private FlightRecord() {}

    /** Does the work of a stage, which a recording shows with its duration, also if it fails. */
    public static <T> T ofStage(String name, Supplier<T> work) {
        if (!FlightRecorder.isInitialized()) {
            return work.get();
        }
        var event = new StageEvent(name);
        try {
            return work.get();
        } finally {
            event.commit();
        }
    }

    /** Makes a roster of so many people, which a recording shows with its status and cost, or as failed. */
    public static Roster ofSolve(int people, Supplier<Roster> work) {
        if (!FlightRecorder.isInitialized()) {
            return work.get();
        }
        var event = new SolveEvent(people);
        try {
            var made = work.get();
            event.made(made);
            return made;
        } finally {
            event.commit();
        }
    }
}
