package id.rotasi.service.publication;

import id.rotasi.service.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What somebody writes beside a proposal, a decision or a report. */
final class Notes {

    private static final int LONGEST = 2000;

    private Notes() {}

    /** The note, on lines of its own but without other control characters. @throws Refusal if it is too long */
    static String checked(@Nullable String note) {
        var text =
                note == null ? "" : note.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        if (text.length() > LONGEST) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "text-too-long", text.length(), LONGEST);
        }
        return text;
    }
}
