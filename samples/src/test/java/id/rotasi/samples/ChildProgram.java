package id.rotasi.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a Java machine of its own, which a test may kill, starve or cut off. */
final class ChildProgram {

    private ChildProgram() {}

    /** Not started yet, in that directory; options of the machine begin with {@code -X}. */
    static ProcessBuilder of(Path directory, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        var all = List.of(arguments);
        all.stream().filter(argument -> argument.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        all.stream().filter(argument -> !argument.startsWith("-X")).forEach(command::add);
        return new ProcessBuilder(command).directory(directory.toFile());
    }

    /** Runs to its end with its streams in {@code out.txt} and {@code err.txt}. @return the exit status */
    static int run(Path directory, String... arguments) throws IOException, InterruptedException {
        return of(directory, arguments)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start()
                .waitFor();
    }
}
