package id.rotasi.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command
final class MicroCommand implements Callable<Integer> {

    private final Screen screen;

    MicroCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.line("");
        return 0;
    }
}
