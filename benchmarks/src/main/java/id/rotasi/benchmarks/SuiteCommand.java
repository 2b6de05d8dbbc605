package id.rotasi.benchmarks;

import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.suite.Suite;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the named problems. */
@Command(description = "Lists the named problems.")
final class SuiteCommand implements Callable<Integer> {

    private final Screen screen;

    SuiteCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var table = new Table("instance", "people", "about", "officers missing");
        for (var instance : Suite.all()) {
            table.row(
                    instance.name(),
                    "%,d".formatted(instance.asns().orElse(0)),
                    instance.about(),
                    instance.missing().isPresent() ? instance.missing().getAsInt() : "");
        }
        screen.line(table.text());
        return 0;
    }
}
