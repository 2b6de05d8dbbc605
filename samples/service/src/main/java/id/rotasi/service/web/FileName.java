package id.rotasi.service.web;

/** Names of files from names of people and things. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** What every file system takes as a name in a folder: never a path, never hidden, at most 60 characters. */
    public static String of(String text) {
        var plain = text.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
