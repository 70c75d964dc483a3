package eborder.web.face;

import java.util.Locale;

/** Light or dark, or as the device says. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static Theme of(String name) {
        for (Theme theme : values()) {
            if (theme.getTag().equals(name)) {
                return theme;
            }
        }
        return AUTO;
    }

    /** The value of {@code data-theme}. */
    public String getTag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that the switch leads to. */
    public Theme getNext() {
        return switch (this) {
            case AUTO -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> AUTO;
        };
    }
}
