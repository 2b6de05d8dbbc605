package id.rotasi;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java machine of its own, with the library and its tests on the class path. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Not started yet. @param options of the machine @param file the only argument of the program */
    public static ProcessBuilder of(Class<?> program, List<String> options, Path file) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName(), file.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("surefire.test.class.path", ""),
                System.getProperty("java.class.path", ""),
                Path.of("target", "test-classes").toAbsolutePath().toString());
    }
}
