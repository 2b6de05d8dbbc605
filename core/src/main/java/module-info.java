/** Rotasi: work-from-office / work-from-home rotation rosters for Indonesian civil servants. */
module id.rotasi.core {
    requires ai.timefold.solver.core;
    requires jdk.jfr;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.github.librepdf.openpdf;
    requires static de.siegmar.fastcsv;
    requires static ical4j.core;
    requires static java.desktop;
    requires static org.dhatim.fastexcel;
    requires static micrometer.core;
    requires static org.dhatim.fastexcel.reader;
    requires static org.jspecify;
    requires static tools.jackson.core;

    opens id.rotasi.internal.search.timefold to
            ai.timefold.solver.core;

    exports id.rotasi;
    exports id.rotasi.calendar;
    exports id.rotasi.domain;
    exports id.rotasi.io;
    exports id.rotasi.policy;
    exports id.rotasi.policy.preset;
    exports id.rotasi.policy.rule;
    exports id.rotasi.report;
    exports id.rotasi.report.words;
    exports id.rotasi.study;
}
