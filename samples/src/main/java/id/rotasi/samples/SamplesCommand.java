package id.rotasi.samples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the bundled samples. */
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    SamplesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Samples.all().forEach(sample -> tell(sample.name()));
        tell(AgencyYear.NAME);
        return Program.OK;
    }

    private void tell(String name) {
        console.line(name);
        console.line("    " + console.texts().text("sample." + name));
    }
}
