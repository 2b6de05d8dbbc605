package id.rotasi.internal.io.files;

import java.util.List;
import java.util.stream.Collectors;

/** A library that an application need not have, unless it uses what is made with it. */
public enum Library {
    JACKSON(
            new Artifact("com.fasterxml.jackson.core.JsonFactory", "com.fasterxml.jackson.core:jackson-databind"),
            new Artifact("tools.jackson.core.json.JsonFactory", "tools.jackson.core:jackson-databind")),
    FASTCSV(new Artifact("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv")),
    FASTEXCEL(new Artifact("org.dhatim.fastexcel.Workbook", "org.dhatim:fastexcel")),
    ICAL4J(new Artifact("net.fortuna.ical4j.model.Calendar", "org.mnode.ical4j:ical4j")),
    OPENPDF(new Artifact("com.lowagie.text.pdf.PdfWriter", "com.github.librepdf:openpdf"));

    private final List<Artifact> artifacts;

    /** @param artifacts of which one is enough */
    Library(Artifact... artifacts) {
        this.artifacts = List.of(artifacts);
    }

    private record Artifact(String type, String coordinates) {

        boolean isThere() {
            try {
                Class.forName(type, false, Library.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException | LinkageError e) {
                return false;
            }
        }
    }

    /** @throws IllegalStateException if it is not there; the message names its Maven coordinates */
    public void need() {
        found();
    }

    /** Which of the artifacts is there, the first of them if there are several. @throws IllegalStateException if none is */
    public int found() {
        for (int i = 0; i < artifacts.size(); i++) {
            if (artifacts.get(i).isThere()) {
                return i;
            }
        }
        var coordinates = artifacts.stream().map(Artifact::coordinates).collect(Collectors.joining(" or "));
        throw new IllegalStateException(
                "This format needs the library %s, which is optional and missing. Add it to the application."
                        .formatted(coordinates));
    }
}
