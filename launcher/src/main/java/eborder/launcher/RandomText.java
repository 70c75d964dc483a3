package eborder.launcher;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords and secrets that only machines need to know. */
final class RandomText {
    private static final int BYTES = 24;

    private RandomText() {}

    /** 48 characters, nobody's guess. */
    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
