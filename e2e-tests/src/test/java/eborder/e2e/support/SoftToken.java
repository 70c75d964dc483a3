package eborder.e2e.support;

import eborder.e2e.api.Failed;
import eborder.signature.StoredKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A token of SoftHSM2 (Debian package softhsm2), in the folder that the environment of the tests and of their portals names. */
public final class SoftToken {
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
    private static final List<Path> LIBRARIES = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
            .map(Path::of)
            .toList();

    private final Path folder;
    private final String slot;

    private SoftToken(Path folder, String slot) {
        this.folder = folder;
        this.slot = slot;
    }

    /** Prepares the folder; before the first token, and before anything loads the library. */
    public static void clean() {
        try {
            Files.createDirectories(tokens());
            Files.writeString(
                    configuration(),
                    "directories.tokendir = " + tokens() + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        } catch (IOException e) {
            throw new Failed("No place for tokens", e);
        }
    }

    private static Path configuration() {
        return Path.of(System.getenv("SOFTHSM2_CONF")).toAbsolutePath();
    }

    private static Path tokens() {
        return configuration().resolveSibling("soft-tokens");
    }

    /** Makes an empty one. All are made before the first is filled: the library looks for tokens when it is loaded. */
    public static SoftToken make(String label, String pin) {
        var before = folders();
        var made = Command.run(
                "softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "135790", "--pin", pin);
        var slot = SLOT.matcher(made.output());
        if (made.exit() != 0 || !slot.find()) {
            throw new Failed("No token: " + made.output() + made.complaints());
        }
        var folder = folders().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        return new SoftToken(folder, slot.group(1));
    }

    private static List<Path> folders() {
        try (var found = Files.list(tokens())) {
            return found.toList();
        } catch (IOException e) {
            throw new Failed("No place for tokens", e);
        }
    }

    /** Puts keys into it, by alias. */
    public SoftToken fill(String pin, Map<String, StoredKey> keys) throws GeneralSecurityException, IOException {
        Provider provider = Security.getProvider("SunPKCS11")
                .configure("--name=fill" + slot + "\nlibrary=" + library() + "\nslot=" + slot + "\n");
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        for (var key : keys.entrySet()) {
            store.setKeyEntry(
                    key.getKey(),
                    key.getValue().privateKey(),
                    null,
                    key.getValue().chain().toArray(Certificate[]::new));
        }
        ((AuthProvider) provider).logout();
        return this;
    }

    public static Path library() {
        return LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new Failed("SoftHSM2 is missing: apt-get install softhsm2"));
    }

    public String slot() {
        return slot;
    }

    /** Pulls it out. */
    public void lose() {
        move(folder, away());
    }

    /** Puts it in again. */
    public void find() {
        move(away(), folder);
    }

    private Path away() {
        return tokens().resolveSibling("soft-tokens-away").resolve(folder.getFileName());
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to);
        } catch (IOException e) {
            throw new Failed("The token does not move", e);
        }
    }
}
