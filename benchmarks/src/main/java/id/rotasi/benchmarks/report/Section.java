package id.rotasi.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What one command has to say, stored as a piece of Markdown and of HTML, with its tables as CSV beside. */
public final class Section {

    private final String name;
    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();

    /**
     * Starts a section.
     *
     * @param name of its files
     * @param command that makes it
     */
    public Section(String name, String title, String command) {
        this.name = name;
        markdown.append("## ").append(title).append("\n\n`").append(command).append("`\n\n");
        html.append("<h2>")
                .append(Table.escape(title))
                .append("</h2>\n<p><code>")
                .append(Table.escape(command))
                .append("</code></p>\n");
    }

    /** Adds a paragraph. */
    public Section say(String paragraph) {
        markdown.append(paragraph).append("\n\n");
        html.append("<p>").append(Table.escape(paragraph).replace("**", "")).append("</p>\n");
        return this;
    }

    /** Adds a table. */
    public Section table(Table table) {
        tables.add(table);
        markdown.append(table.markdown()).append('\n');
        html.append(table.html());
        return this;
    }

    /** Adds a table that is stored as CSV and shown nowhere. */
    public Section data(Table table) {
        tables.add(table);
        return this;
    }

    /** Adds a plot, to the page only. */
    public Section plot(Plot plot) {
        if (!plot.isEmpty()) {
            html.append("<figure>").append(plot.svg()).append("</figure>\n");
        }
        return this;
    }

    /** Writes the files into a directory. */
    public void write(Path directory) {
        write(directory.resolve(name + ".md"), markdown.toString());
        write(directory.resolve(name + ".html"), html.toString());
        for (int i = 0; i < tables.size(); i++) {
            write(
                    directory.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".csv"),
                    tables.get(i).csv());
        }
    }

    /** Writes a file as a whole or not at all. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
