package id.rotasi.samples;

import java.util.Locale;

/** The languages of the program. */
enum Language {
    ID(Locale.forLanguageTag("id")),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--locale";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language that the arguments ask for, found before they are parsed so that errors of parsing are told in it;
     * without one, or with an unknown one, that of the machine.
     */
    static Locale of(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return of(args[i].substring(OPTION.length() + 1));
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return of(args[i + 1]);
            }
        }
        return of(Locale.getDefault().getLanguage());
    }

    private static Locale of(String language) {
        return language.equalsIgnoreCase(ID.name()) ? ID.locale : EN.locale;
    }
}
