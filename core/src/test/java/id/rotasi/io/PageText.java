package id.rotasi.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A written page taken apart again, the way a browser does: an element ends at the first end tag of its name. */
record PageText(String html) {

    static PageText of(Roster roster) {
        var writer = new StringWriter();
        try {
            RosterPage.write(roster, writer, Messages.INDONESIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageText(writer.toString());
    }

    static PageText of(Roster roster, RosterChanges changes, String since) {
        var writer = new StringWriter();
        try {
            RosterPage.write(roster, changes, since, writer, Messages.INDONESIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageText(writer.toString());
    }

    /** What stands between the tags, character by character. */
    String inside(String startTag, String endTag) {
        int from = html.indexOf(startTag) + startTag.length();
        return html.substring(from, html.indexOf(endTag, from));
    }

    String data() {
        return inside("<script type=\"application/json\" id=\"data\">", "</script");
    }

    String script() {
        return inside("<script>", "</script");
    }

    String style() {
        return inside("<style>", "</style");
    }

    /** Everything but the data. */
    String frame() {
        return html.replace(data(), "");
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(data());
        } catch (JsonProcessingException e) {
            throw new AssertionError("The data of the page are no JSON.", e);
        }
    }

    long count(String regex) {
        return Pattern.compile(regex).matcher(html).results().count();
    }
}
