package eborder.i18n;

import java.util.Locale;

/** The portal's languages, Vietnamese first. */
public enum Language {
    VI(Locale.forLanguageTag("vi-VN"), "Tiếng Việt"),
    EN(Locale.forLanguageTag("en-GB"), "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter tag, {@code vi} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language's name in itself, for the switch. */
    public String ownName() {
        return ownName;
    }

    /** The language of a tag such as {@code en}, {@code en-US} or {@code vi_VN}; Vietnamese for anything else. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
    }
}
