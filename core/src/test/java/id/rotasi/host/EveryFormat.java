package id.rotasi.host;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.FileSet;
import id.rotasi.io.LetterPdf;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.io.WfhLists;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** An application that writes one file of each format; made with a class loader of its own. */
public final class EveryFormat implements Supplier<Map<String, Object>> {

    private interface Writing {
        void run() throws IOException;
    }

    private final Map<String, Object> outcomes = new LinkedHashMap<>();

    private void attempt(String format, Writing writing) {
        try {
            writing.run();
            outcomes.put(format, "written");
        } catch (IOException | RuntimeException | LinkageError e) {
            outcomes.put(format, e);
        }
    }

    /** What came of each. */
    @Override
    public Map<String, Object> get() {
        var nowhere = OutputStream.nullOutputStream();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(10))) {
            var roster = engine.solve(SmallOffice.december().build());
            attempt("json", () -> RosterJson.write(roster, nowhere));
            attempt("page", () -> RosterPage.write(roster, nowhere, Locale.ENGLISH));
            attempt("csv", () -> RosterCsv.write(roster, nowhere));
            attempt("people", () -> AsnCsv.write(roster.problem().asns(), nowhere, Locale.ENGLISH));
            attempt("lists", () -> WfhLists.write(roster, nowhere));
            attempt("annex", () -> AnnexXlsx.in(Locale.ENGLISH).write(roster, nowhere));
            attempt("letter", () -> LetterPdf.in(Locale.ENGLISH).write(roster, nowhere));
            attempt("calendar", () -> RosterCalendar.in(Locale.ENGLISH).write(roster, nowhere));
            attempt("set", () -> {
                var folder = Files.createTempDirectory("set");
                FileSet.publish(folder, place -> Files.writeString(place.resolve("a"), "a"));
            });
        }
        return outcomes;
    }
}
