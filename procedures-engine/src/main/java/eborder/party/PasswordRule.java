package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a chosen password must be: long, not common, not the name (ASVS 5.0 6.2). No rule about kinds of letters. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int DIFFERENT_LETTERS = 5;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** @throws Problem PASSWORD_TOO_WEAK */
    static void check(String password, String username) {
        String small = password.toLowerCase(Locale.ROOT);
        boolean strong = password.length() >= SHORTEST
                && password.length() <= LONGEST
                && small.chars().distinct().count() >= DIFFERENT_LETTERS
                && !small.contains(username)
                && !COMMON.contains(withoutMarks(small));
        if (!strong) {
            throw new Problem(ErrorCode.PASSWORD_TOO_WEAK, Map.of("min", Integer.toString(SHORTEST)));
        }
    }

    /** Common passwords stay common with a hyphen, a blank or an exclamation mark in them. */
    private static String withoutMarks(String small) {
        return small.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> common() {
        InputStream file = PasswordRule.class.getResourceAsStream("/passwords/common.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
