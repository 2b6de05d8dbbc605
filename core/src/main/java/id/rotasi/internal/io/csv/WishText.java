package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn.Preference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wish as lists have it, but for its weight: a day, and the post that is wished then, or not: {@code Jumat},
 * {@code Jumat = malam}, {@code 2025-12-24 != malam}.
 *
 * @param day a date or a weekday, as it stands there
 * @param post id of the counter or shift, if there is one
 * @param isAgainst whether the post is the one not to have
 */
public record WishText(String day, Optional<String> post, boolean isAgainst) {

    private static final String AT = " = ";
    private static final String NOT_AT = " != ";
    private static final Pattern PARTS = Pattern.compile("(?<day>[^=!]*)(?:(?<not>!?)=(?<post>.*))?");

    /** The parts of a text; what is none of this is the day. */
    public static WishText of(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new WishText(text.strip(), Optional.empty(), false);
        }
        return new WishText(
                parts.group("day").strip(),
                Optional.ofNullable(parts.group("post")).map(String::strip),
                !Optional.ofNullable(parts.group("not")).orElse("").isEmpty());
    }

    /** That wish, with the post. */
    public Preference about(Preference wish) {
        return post.map(at -> isAgainst ? wish.notAt(at) : wish.at(at)).orElse(wish);
    }

    /** What follows the day of a wish. @throws IllegalArgumentException if the id of the post cannot stand in a list */
    static String ofPost(Preference wish) {
        wish.post()
                .filter(post -> CellTexts.isSeveral(post) || post.contains(AsnWords.WEIGHT))
                .ifPresent(post -> {
                    throw new IllegalArgumentException(
                            "A wish is about the post '%s', whose id has one of the characters | ; , * which have a meaning in a list."
                                    .formatted(post));
                });
        return wish.post().map(post -> (wish.isAgainst() ? NOT_AT : AT) + post).orElse("");
    }
}
