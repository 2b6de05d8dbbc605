package id.rotasi.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The files of a roster with a word about each kind: many files of a kind stand in one line. */
final class FileList {

    private static final int NAME = 40;

    private FileList() {}

    /** The names without what differs inside a kind, such as {@code annex-*.xlsx}. */
    static List<String> lines(List<Path> files, Texts texts) {
        var kinds = new LinkedHashMap<String, Integer>();
        files.forEach(file -> kinds.merge(kindOf(file.toString().replace('\\', '/')), 1, Integer::sum));
        var lines = new ArrayList<String>();
        kinds.forEach((kind, count) -> {
            var key = "file." + kind.replaceAll("[-/*.]+", ".").replaceFirst("\\.$", "");
            var name = count == 1 || !kind.contains("*") ? kind : texts.text("summary.files.many", kind, count);
            lines.add(Lines.pad(name, NAME) + (texts.bundle().containsKey(key) ? texts.text(key) : ""));
        });
        return lines;
    }

    private static String kindOf(String file) {
        return file.replaceFirst("^annex-.*\\.xlsx$", "annex-*.xlsx")
                .replaceFirst("^letter-.*\\.pdf$", "letter-*.pdf")
                .replaceFirst("^changes-.*\\.xlsx$", "changes-*.xlsx")
                .replaceFirst("^messages/.*$", "messages/*.txt")
                .replaceFirst("^matrix-.*$", "matrix-*.*")
                .replaceFirst("^(wfh-list|recap|sites)\\.[a-z]+$", "$1.*")
                .replaceFirst("^lists/.*(\\.[a-z]+)$", "lists/*$1")
                .replaceFirst("^(calendars/[a-z]+)/.*(\\.[a-z]+)$", "$1/*$2");
    }
}
