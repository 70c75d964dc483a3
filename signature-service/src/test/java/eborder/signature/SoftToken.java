package eborder.signature;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of SoftHSM2 (Debian package softhsm2). All tokens of the test process lie in one folder: the library reads its
 * configuration's name from the environment, which surefire sets.
 */
final class SoftToken {
    static final String PIN = "2468";

    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Path folder;
    private final long slot;

    private SoftToken(Path folder, long slot) {
        this.folder = folder;
        this.slot = slot;
    }

    static Path library() {
        return List.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so").stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("SoftHSM2 is missing: apt-get install softhsm2"));
    }

    /** A fresh token with these keys in it, by alias. */
    static SoftToken with(Map<String, StoredKey> keys) {
        try {
            Path all = tokens();
            List<Path> before = folders(all);
            long slot = initialised();
            Path folder = folders(all).stream()
                    .filter(one -> !before.contains(one))
                    .findFirst()
                    .orElseThrow();
            SoftToken token = new SoftToken(folder, slot);
            token.put(keys);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path tokens() throws IOException {
        Path configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path all = configuration.resolveSibling("soft-tokens").toAbsolutePath();
        Files.createDirectories(all);
        Files.writeString(
                configuration, "directories.tokendir = " + all + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        return all;
    }

    private static List<Path> folders(Path all) throws IOException {
        try (var found = Files.list(all)) {
            return found.toList();
        }
    }

    private static long initialised() throws IOException, InterruptedException {
        Process made = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "test " + MADE.incrementAndGet(),
                        "--so-pin",
                        "135790",
                        "--pin",
                        PIN)
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher slot = SLOT.matcher(said);
        if (made.waitFor() != 0 || !slot.find()) {
            throw new IllegalStateException(said);
        }
        TokenLibrary.of(library()).reload();
        return Long.parseLong(slot.group(1));
    }

    private void put(Map<String, StoredKey> keys) throws GeneralSecurityException, IOException {
        KeyStore store =
                KeyStore.getInstance("PKCS11", TokenLibrary.of(library()).provider(slot));
        store.load(null, PIN.toCharArray());
        for (Map.Entry<String, StoredKey> key : keys.entrySet()) {
            store.setKeyEntry(
                    key.getKey(),
                    key.getValue().privateKey(),
                    null,
                    key.getValue().chain().toArray(Certificate[]::new));
        }
    }

    KeyToken opened() {
        return opened(PIN);
    }

    KeyToken opened(String pin) {
        return new KeyToken(library(), slot, pin.toCharArray());
    }

    /** The settings that name a key of it. @param role such as {@code agency} */
    Map<String, String> settings(String role, String alias) {
        return Map.of(
                "eborder." + role + ".pkcs11.library",
                library().toString(),
                "eborder." + role + ".pkcs11.slot",
                Long.toString(slot),
                "eborder." + role + ".pkcs11.pin",
                PIN,
                "eborder." + role + ".alias",
                alias);
    }

    /** Pulls it out. */
    void lose() {
        move(folder, away());
    }

    /** Puts it in again. */
    void find() {
        move(away(), folder);
    }

    private Path away() {
        Path aside = folder.getParent().resolveSibling("soft-tokens-away");
        return aside.resolve(folder.getFileName());
    }

    private static void move(Path from, Path to) {
        to.getParent().toFile().mkdirs();
        File moved = from.toFile();
        if (!moved.renameTo(to.toFile())) {
            throw new IllegalStateException(from + " can't be moved to " + to);
        }
    }
}
