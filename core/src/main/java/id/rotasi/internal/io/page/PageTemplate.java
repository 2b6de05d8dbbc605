package id.rotasi.internal.io.page;

import id.rotasi.internal.io.files.Replacement.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page without its data: {@code page.html} with the style sheets and scripts beside it put inside. A policy in
 * the page (CSP) lets the browser run exactly these, by their hashes, and load nothing.
 */
public final class PageTemplate {

    private static final List<String> STYLES = List.of("base.css", "overview.css", "grid.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "words.js",
            "model.js",
            "dom.js",
            "summary.js",
            "days.js",
            "fairness.js",
            "grid.js",
            "keys.js",
            "person.js",
            "units.js",
            "search.js",
            "findings.js",
            "main.js");
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Map<Set<Extra>, PageTemplate> MADE = new ConcurrentHashMap<>();

    /** What a page has only where there is something of it to show. */
    public enum Extra {
        /** Days that were known before anything was decided. */
        KNOWN,
        /** What changed since an earlier version. */
        CHANGES,
        /** Days of which half is an absence. */
        HALVES,
        /** Desks in the offices. */
        DESKS;

        private String file(String ending) {
            return name().toLowerCase(Locale.ROOT) + ending;
        }
    }

    private final String html = resource("page.html");
    private final String style;
    private final String script;

    private PageTemplate(List<String> styles, List<String> scripts) {
        this.style = "\n" + joined(styles);
        this.script = "\n\"use strict\";\n(() => {\n" + joined(scripts) + "})();\n";
    }

    /** The page with these extras. */
    public static PageTemplate with(Set<Extra> extras) {
        return MADE.computeIfAbsent(Set.copyOf(extras), PageTemplate::make);
    }

    private static PageTemplate make(Set<Extra> extras) {
        var styles = new ArrayList<>(STYLES);
        var scripts = new ArrayList<>(SCRIPTS);
        for (var extra : EnumSet.allOf(Extra.class)) {
            if (extras.contains(extra)) {
                styles.add(extra.file(".css"));
                // The last script starts the page.
                scripts.add(scripts.size() - 1, extra.file(".js"));
            }
        }
        return new PageTemplate(styles, scripts);
    }

    /** @param data written into its place; it must not contain {@code <} */
    public void write(Writer writer, Locale language, Content<Writer> data) throws IOException {
        var slots = Map.of(
                "language",
                PageWords.codeOf(language),
                "policy",
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                        + "; base-uri 'none'; form-action 'none'",
                "style",
                style,
                "script",
                script,
                "noscript",
                PageWords.withoutScript());
        var slot = SLOT.matcher(html);
        int from = 0;
        while (slot.find()) {
            writer.write(html, from, slot.start() - from);
            from = slot.end();
            if (slot.group(1).equals("data")) {
                data.writeTo(writer);
            } else {
                writer.write(slots.get(slot.group(1)));
            }
        }
        writer.write(html, from, html.length() - from);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String joined(List<String> names) {
        return names.stream().map(PageTemplate::resource).collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource %s is missing.".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
