package eborder.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes and compares password hashes: PBKDF2 with HMAC-SHA-512, written as {@code pbkdf2-sha512$iterations$salt$hash}. Slow on
 * purpose, so never called in a transaction, and by half of the processors at most: gate checks go on under an attack.
 */
@ApplicationScoped
public class Passwords {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ITERATIONS = 210_000;
    private static final int ITERATIONS_OF_KNOWN = 1_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int ONE_TIME_LETTERS = 20;
    private static final String EASY_TO_READ = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final int iterations;

    /** What nothing fits; comparing with it takes as long as with any other. */
    private final String nobodys;

    public Passwords() {
        this(ITERATIONS);
    }

    /** For tests, which open many accounts. */
    Passwords(int iterations) {
        this.iterations = iterations;
        this.nobodys = written(iterations, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
    }

    public String hash(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return written(iterations, salt, derive(password, salt, iterations));
    }

    /** For a password that everybody may know, such as the demo world's: slowness would protect nothing. */
    public String hashOfKnown(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return written(ITERATIONS_OF_KNOWN, salt, derive(password, salt, ITERATIONS_OF_KNOWN));
    }

    /**
     * Takes the same time whether or not the password fits. A password too long to be one never fits.
     *
     * @param hash what it must fit, or null where there is none: then nothing fits
     */
    public boolean fits(String password, String hash) {
        String tried = password.length() > PasswordRule.LONGEST ? "" : password;
        List<String> parts = List.of((hash == null ? nobodys : hash).split("\\$", -1));
        byte[] salt = Base64.getDecoder().decode(parts.get(2));
        byte[] expected = Base64.getDecoder().decode(parts.get(3));
        return MessageDigest.isEqual(expected, derive(tried, salt, Integer.parseInt(parts.get(1))));
    }

    /** A password of 99 random bits, in letters and digits that nobody confuses. */
    public String oneTime() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < ONE_TIME_LETTERS; i++) {
            if (i > 0 && i % 5 == 0) {
                letters.append('-');
            }
            letters.append(EASY_TO_READ.charAt(RANDOM.nextInt(EASY_TO_READ.length())));
        }
        return letters.toString();
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        // the same letters typed with composed and with separate accents are the same password
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, HASH_BYTES * Byte.SIZE);
        processors.acquireUninterruptibly();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            processors.release();
            spec.clearPassword();
        }
    }

    private static String written(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(rounds), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
