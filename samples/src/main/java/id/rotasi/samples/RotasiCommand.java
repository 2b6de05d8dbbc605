package id.rotasi.samples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a command: the default sample. */
@Command(name = "rotasi")
final class RotasiCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SolveOptions options;

    RotasiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return SampleCommand.run(Samples.standard(), options, common, console);
    }
}
