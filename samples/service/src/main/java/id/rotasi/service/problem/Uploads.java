package id.rotasi.service.problem;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ProblemXlsx;
import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.web.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files in. Nothing is stored of one with errors. How a file is called says nothing about what it is, and is no path
 * here: it is kept as a text alone.
 */
@Service
public class Uploads {

    private static final int LONGEST_NAME = 255;

    private final Plans plans;
    private final StoredProblems problems;
    private final AuditTrail audit;

    Uploads(Plans plans, StoredProblems problems, AuditTrail audit) {
        this.plans = plans;
        this.problems = problems;
        this.audit = audit;
    }

    /** A new plan, and what of its data can have no effect. */
    public record Uploaded(Plan plan, List<InputNotice> notices) {}

    private record Content(RosterProblem problem, List<InputNotice> notices) {}

    /** Makes a plan of a file. @throws id.rotasi.InvalidProblemException with all errors of the file, if there is any */
    @Transactional
    public Uploaded add(MultipartFile upload, String who) throws IOException {
        var name = nameOf(upload);
        if (upload.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-file", name);
        }
        var content = read(upload);
        long plan = plans.add(content.problem(), who);
        problems.add(plan, content.problem(), name, upload.getBytes(), who);
        audit.add(who, "uploaded", "plan " + plan, name);
        return new Uploaded(plans.get(plan), content.notices());
    }

    private static String nameOf(MultipartFile upload) {
        var given = upload.getOriginalFilename();
        var printable = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ");
        return printable.substring(0, Math.min(LONGEST_NAME, printable.length()));
    }

    /* From a stream, so that a document cannot name files of this machine. */
    private static Content read(MultipartFile upload) throws IOException {
        try (var stream = new BufferedInputStream(upload.getInputStream())) {
            if (ProblemXlsx.isWorkbook(stream)) {
                var notices = new ArrayList<InputNotice>();
                return new Content(ProblemXlsx.read(stream, notices::addAll), notices);
            }
            var problem = ProblemJson.read(stream);
            return new Content(problem, problem.notices());
        }
    }
}
