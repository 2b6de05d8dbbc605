package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ProblemXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A problem file of the user's: a workbook or JSON, by what is in it and not by its name. */
final class ProblemFile {

    private ProblemFile() {}

    static RosterProblem read(Path file) {
        return read(file, notices -> {});
    }

    /** @param notices takes what of the file can have no effect */
    static RosterProblem read(Path file, Consumer<List<InputNotice>> notices) {
        return ProblemXlsx.isWorkbook(file) ? ProblemXlsx.read(file, notices) : ProblemJson.read(file, notices);
    }

    /** What the outputs of a file are called after. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(json|xlsx)$", "");
    }
}
