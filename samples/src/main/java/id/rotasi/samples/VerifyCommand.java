package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.io.ReportJson;
import id.rotasi.io.ReportJson.Verification;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks what a folder says of its roster by its certificate, with code that shares nothing with the solver. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    static final String CERTIFICATE = "certificate.json";

    private static final int NOT_CONFIRMED = 1;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "compare.FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "verify.DIR")
    private Path folder;

    @Mixin
    private CommonOptions common;

    private boolean isConfirmed = true;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var problem = Samples.orFile(file, console);
        var place = console.resolve(folder);
        var days = Published.in(place, problem).days();
        var report = ReportJson.read(place.resolve("report.json"));
        var found = ReportJson.verify(place.resolve(CERTIFICATE), days);
        var recounted = Roster.of(problem, days).report().score();
        say("verify.problem", found.isAbout(problem));
        say("verify.roster", found.parts().differing() == 0, found.parts().differing());
        boolean isCost = isCost(found, report, recounted);
        say("verify.cost", isCost, levels(recounted), levels(found.cost()), levels(report.score()));
        say("verify.bound", isBound(found, report), levels(report.bound().orElse(Cost.ZERO)), levels(found.bound()));
        say("verify.status", isStatus(found, report), report.status());
        if (found.parts().unproven() > 0) {
            line("verify.unproven", found.parts().unproven(), found.parts().all());
        }
        line("verify.given", found.parts().all());
        return isConfirmed ? Program.OK : NOT_CONFIRMED;
    }

    private static boolean isCost(Verification found, RosterReport report, Cost recounted) {
        return found.cost().equals(recounted) && report.score().equals(recounted);
    }

    private static boolean isBound(Verification found, RosterReport report) {
        return report.bound().map(said -> found.bound().compareTo(said) >= 0).orElse(true);
    }

    private static boolean isStatus(Verification found, RosterReport report) {
        var cost = found.cost();
        var status = !cost.isFeasible()
                ? RosterStatus.INFEASIBLE
                : found.bound().equals(cost) ? RosterStatus.OPTIMAL : RosterStatus.FEASIBLE;
        return status == report.status() || status == RosterStatus.OPTIMAL && report.status() == RosterStatus.FEASIBLE;
    }

    private void say(String key, boolean holds, Object... values) {
        isConfirmed &= holds;
        line(key + (holds ? ".yes" : ".no"), values);
    }

    private void line(String key, Object... values) {
        Lines.item(console.texts().text(key, values)).forEach(console::line);
    }

    private String levels(Cost cost) {
        return console.texts().text("verify.levels", cost.hard(), cost.soft());
    }
}
