package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.report.Notice;
import java.util.List;

/** What a reader should know about a problem although nothing in it is wrong: input that counts otherwise than it seems. */
public final class ProblemNotices {

    private ProblemNotices() {}

    /** The notices, in a fixed order. */
    public static List<Notice> of(RosterProblem problem) {
        return WishNotices.of(problem);
    }
}
