package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.LetterPdf;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterPage;
import id.rotasi.io.WfhLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be written beside {@code roster.json}, {@code roster.csv} and {@code report.json}. */
enum Format {
    /** The roster page for a browser. */
    PAGE("roster.html") {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            RosterPage.write(roster, directory.resolve("roster.html"), locale);
        }
    },
    /** The assignment letter to be signed, and its annex as a workbook, for each agency and month. */
    ANNEX {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            AnnexXlsx.in(locale).write(roster, directory);
            LetterPdf.in(locale).write(roster, directory);
        }
    },
    /** Who is at home on which day, the matrix of each month, the recap: for programs. */
    LISTS("wfh-list.csv", "wfh-list.json", "recap.csv", "recap.json", "sites.csv", "sites.json") {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            WfhLists.write(roster, directory);
        }
    },
    /** The same lists for people, in a folder: workbooks and CSV for a spreadsheet. */
    SHEETS("lists/wfh-list.xlsx", "lists/wfh-list.csv") {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            WfhLists.writeForPeople(roster, directory.resolve("lists"), locale);
        }
    },
    /** A calendar for each unit and each person. */
    CALENDARS("calendars/units/x.ics", "calendars/people/x.ics") {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            RosterCalendar.in(locale).write(roster, directory.resolve("calendars"));
        }
    },
    /** A message to each person, ready to be pasted into a chat. */
    MESSAGES("messages/x.txt") {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            RosterCalendar.in(locale).writeMessages(roster, directory.resolve("messages"));
        }
    },
    /** All of these. */
    ALL {
        @Override
        void write(Roster roster, Locale locale, Path directory) throws IOException {
            for (var format : members()) {
                format.write(roster, locale, directory);
            }
        }
    },
    /** None of these. */
    NONE {
        @Override
        void write(Roster roster, Locale locale, Path directory) {}
    };

    /** Above so many people only what takes little time is written unless more is asked for. */
    static final int MOST_PEOPLE_FOR_ALL = 2_000;

    private final List<String> names;

    Format(String... names) {
        this.names = List.of(names);
    }

    /** Names of files that it writes whatever the roster, or in whose place it writes others. */
    List<String> names() {
        return names;
    }

    abstract void write(Roster roster, Locale locale, Path directory) throws IOException;

    /** The formats that it stands for. */
    Set<Format> members() {
        return switch (this) {
            case ALL -> EnumSet.complementOf(EnumSet.of(ALL, NONE));
            case NONE -> EnumSet.noneOf(Format.class);
            default -> EnumSet.of(this);
        };
    }

    /** What is written for so many people unless something else is asked for. */
    static Set<Format> usual(int people) {
        return people > MOST_PEOPLE_FOR_ALL ? PAGE.members() : ALL.members();
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
