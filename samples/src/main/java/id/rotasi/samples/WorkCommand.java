package id.rotasi.samples;

import id.rotasi.RosterEngine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works off a folder of parts, beside other workers. */
@Command(name = "work")
final class WorkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "parts.FOLDER")
    private Path folder;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", converter = Converters.Positive.class)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CommonOptions common;

    WorkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var place = console.resolve(folder);
        console.line(console.texts().text("parts.worked", (int) OutputFiles.told(place, () -> solved(place))));
        return Program.OK;
    }

    private int solved(Path place) throws IOException {
        try (var engine = RosterEngine.create()) {
            var workers = IntStream.range(0, threads)
                    .mapToObj(worker -> new FutureTask<>(() -> engine.workOff(place)))
                    .toList();
            workers.stream().skip(1).forEach(worker -> new Thread(worker, "worker").start());
            workers.get(0).run();
            int solved = 0;
            for (var worker : workers) {
                solved += solved(worker);
            }
            return solved;
        }
    }

    private static int solved(FutureTask<Integer> worker) throws IOException {
        try {
            return worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
