package id.rotasi.internal.io.files;

/** A library that an application need not have, unless it uses what is made with it. */
public enum Library {
    JACKSON("com.fasterxml.jackson.databind.ObjectMapper", "com.fasterxml.jackson.core:jackson-databind"),
    FASTCSV("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv"),
    FASTEXCEL("org.dhatim.fastexcel.Workbook", "org.dhatim:fastexcel"),
    ICAL4J("net.fortuna.ical4j.model.Calendar", "org.mnode.ical4j:ical4j");

    private final String type;
    private final String coordinates;

    Library(String type, String coordinates) {
        this.type = type;
        this.coordinates = coordinates;
    }

    /** @throws IllegalStateException if it is not there; the message names its Maven coordinates */
    public void need() {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(
                    "This format needs the library %s, which is optional and missing. Add it to the application."
                            .formatted(coordinates),
                    e);
        }
    }
}
