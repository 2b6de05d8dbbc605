package id.rotasi.samples;

import id.rotasi.EngineOptions;
import picocli.CommandLine.Mixin;

/** How to solve, what to tell and where to write. */
final class SolveOptions {

    @Mixin
    private WriteOptions write;

    @Mixin
    private Effort effort;

    EngineOptions engine(Console console) {
        return effort.options(console);
    }

    WriteOptions write() {
        return write;
    }
}
