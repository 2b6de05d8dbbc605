package id.rotasi.benchmarks;

import id.rotasi.benchmarks.report.Machine;
import id.rotasi.benchmarks.report.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts together what the other commands left. */
@Command(description = "Makes RESULTS.md and results.html from what the other commands left; needs no network.")
final class ReportCommand implements Callable<Integer> {

    private static final List<String> ORDER =
            List.of("peers", "confirm", "yardstick", "nation", "growth", "events", "configs", "micro");

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1a1a1a}
            table{border-collapse:collapse;font-size:13px;display:block;overflow-x:auto}
            th,td{padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left;white-space:nowrap}
            td.n{text-align:right;font-variant-numeric:tabular-nums}
            figure{display:inline-block;margin:1rem 1rem 0 0;width:36rem;max-width:100%}
            code{background:#f3f3f3;padding:.1rem .3rem;overflow-wrap:anywhere}
            """;

    private final Screen screen;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The Markdown page; RESULTS.md among the results if not given.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A sentence about the machine or the run.")
    private String note = "";

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Markdown on what the profile shows where rotasi is behind.")
    private Optional<Path> profile = Optional.empty();

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        var sections = files(".md").filter(file -> !file.endsWith("RESULTS.md")).toList();
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no results in %s. Run peers, configs, growth or micro first, or all."
                            .formatted(screen.results()));
        }
        var behind = new StringBuilder();
        for (var file : files(".behind").toList()) {
            behind.append(read(file));
        }
        var place = to.orElse(screen.results().resolve("RESULTS.md"));
        Section.write(place, markdown(sections, behind.toString()));
        var page = screen.results().resolve("results.html");
        Section.write(page, page(behind.toString()));
        screen.line("Wrote %s and %s.".formatted(place, page));
        return 0;
    }

    private String markdown(List<Path> sections, String behind) throws IOException {
        var out = new StringBuilder("# Results\n\n## Where rotasi is behind\n\n");
        out.append(
                behind.isBlank()
                        ? "No peer is ahead on any instance below.\n\n"
                        : behind.lines().map(line -> "- " + line + "\n").reduce("", String::concat) + "\n");
        if (profile.isPresent()) {
            out.append(read(profile.get()).strip()).append("\n\n");
        }
        out.append("## Machine and versions\n\n").append(about()).append("\n\n");
        for (var file : sections) {
            out.append(read(file));
        }
        return out.toString().stripTrailing() + "\n";
    }

    private String page(String behind) throws IOException {
        var out = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Rotasi benchmarks</title><style>\n"
                + STYLE
                + "</style></head><body>\n<h1>Rotasi benchmarks</h1>\n<h2>Where rotasi is behind</h2>\n<ul>");
        (behind.isBlank() ? "No peer is ahead on any instance below." : behind)
                .lines()
                .forEach(line ->
                        out.append("<li>").append(line.replace("**", "")).append("</li>\n"));
        out.append("</ul>\n<h2>Machine and versions</h2>\n<p>").append(about()).append("</p>\n");
        for (var file : files(".html").toList()) {
            if (!file.endsWith("results.html")) {
                out.append(read(file));
            }
        }
        return out.append("</body></html>\n").toString();
    }

    private String about() {
        return "%s. %s. %s"
                .formatted(Machine.machine(), Machine.versions(), note)
                .strip();
    }

    private Stream<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(screen.results())) {
            return Stream.empty();
        }
        try (var files = Files.list(screen.results())) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.<Path>comparingInt(file -> rank(file)).thenComparing(Path::toString))
                    .toList()
                    .stream();
        }
    }

    private static int rank(Path file) {
        var name = String.valueOf(file.getFileName());
        for (int i = 0; i < ORDER.size(); i++) {
            if (name.startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
