package id.rotasi.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The machine and the versions, in words. */
public final class Machine {

    private Machine() {}

    /** Processor, memory, system, Java. */
    public static String machine() {
        return "%s, %d processors, heap of %,d MB at most; %s %s; %s %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"));
    }

    /** Versions of the libraries, as the build pins them. */
    public static String versions() {
        var versions = new Properties();
        try (var stream = Machine.class.getResourceAsStream("/versions.properties")) {
            versions.load(Objects.requireNonNull(stream, "versions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(versions)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor unknown");
        } catch (IOException | UncheckedIOException e) {
            return "processor unknown";
        }
    }
}
