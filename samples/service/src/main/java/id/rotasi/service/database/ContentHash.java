package id.rotasi.service.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts that were stored, so that a change behind the back of the service is seen. */
public final class ContentHash {

    private ContentHash() {}

    /** Of the texts in this order, in hexadecimal digits; where one ends and the next begins counts. */
    public static String of(String... texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if the texts are not those of which the hash was taken; names the thing */
    public static void check(String thing, String hash, String... texts) {
        if (!hash.equals(of(texts))) {
            throw new IllegalStateException("The stored %s does not fit its hash %s.".formatted(thing, hash));
        }
    }
}
