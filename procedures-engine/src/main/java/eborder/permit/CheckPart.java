package eborder.permit;

import eborder.shared.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Eight characters beside the number of a permit, 40 bits of Crockford's base32: only who has seen the paper knows them.
 * They follow from the seal, whose signature nobody can guess, so they need no key and never change (decision 29).
 */
record CheckPart(String text) {
    static final int LENGTH = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern LETTERS = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final String PURPOSE = "eborder check part 1:";

    CheckPart {
        if (!LETTERS.matcher(text).matches()) {
            throw new IllegalArgumentException("not a check part");
        }
    }

    /** @param sealDigits the text of the permit's barcode */
    static CheckPart of(String sealDigits) {
        byte[] hash = Hashes.sha256().digest((PURPOSE + sealDigits).getBytes(StandardCharsets.US_ASCII));
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = (bits << 8) | (hash[i] & 0xFF);
        }
        var text = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (bits >> shift) & 31));
        }
        return new CheckPart(text.toString());
    }

    /** What may be meant by letters that look alike: O is 0, I and L are 1. */
    static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static boolean isPossible(String meant) {
        return LETTERS.matcher(meant).matches();
    }

    /** Takes the same time whatever the other is. */
    boolean fits(CheckPart other) {
        return MessageDigest.isEqual(
                text.getBytes(StandardCharsets.US_ASCII), other.text.getBytes(StandardCharsets.US_ASCII));
    }

    /** For people: {@code 7K3M-9QXZ}. */
    String written() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
