package id.rotasi.internal;

/** Halves of characters: surrogates without the other one of their pair, which no file can hold. */
public final class HalfCharacters {

    private HalfCharacters() {}

    /** Whether a text has one. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
