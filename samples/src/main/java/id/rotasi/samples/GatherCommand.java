package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the parts of a folder together, and writes what a solve in one piece writes. */
@Command(name = "gather")
final class GatherCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "parts.FOLDER")
    private Path folder;

    @Mixin
    private CommonOptions common;

    @Mixin
    private WriteOptions options;

    GatherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        var source = console.resolve(folder);
        var roster = OutputFiles.told(source, () -> gathered(source));
        double seconds = Solving.seconds(start);
        var name = String.valueOf(source.getFileName());
        var place = Solving.place(name, roster.problem().asns().size(), options, console);
        return Solving.publish(roster, seconds, place, options, console, Solving.Extra.NONE);
    }

    private static Roster gathered(Path source) throws IOException {
        try (var engine = RosterEngine.create()) {
            return engine.gather(source);
        }
    }
}
