package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds keys where the operator's settings say: in a PKCS#12 file, or in a PKCS#11 token. */
final class KeySettings implements AutoCloseable {
    private final Function<String, Optional<String>> settings;
    private final Map<Place, KeyToken> tokens = new HashMap<>();

    /** Where a token is: what two settings may have in common. */
    record Place(Path library, long slot) {}

    /** @param settings looks a setting up by its full name */
    KeySettings(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** @param prefix such as {@code eborder.agency}. @return whether a key is set there */
    boolean names(String prefix) {
        return settings.apply(prefix + ".keystore").isPresent()
                || settings.apply(prefix + ".pkcs11.library").isPresent();
    }

    /** Where the key is, for people: the file, or library and slot of the token. */
    String place(String prefix) {
        return settings.apply(prefix + ".pkcs11.library")
                .map(library -> Path.of(library).getFileName() + ", slot " + required(prefix + ".pkcs11.slot"))
                .orElseGet(() -> required(prefix + ".keystore"));
    }

    /** @throws Problem SIGNING_FAILED with the setting, if one is missing or the key can't be read */
    StoredKey read(String prefix) {
        Optional<String> library = settings.apply(prefix + ".pkcs11.library");
        return library.isPresent() ? inToken(prefix, Path.of(library.get())) : inFile(prefix);
    }

    private StoredKey inFile(String prefix) {
        return StoredKey.read(
                Path.of(required(prefix + ".keystore")),
                required(prefix + ".keystore.password").toCharArray(),
                settings.apply(prefix + ".alias"));
    }

    /** Roles whose keys lie in one token share its login, which a token keeps once for the whole process. */
    private StoredKey inToken(String prefix, Path library) {
        Place place = place(prefix, library);
        KeyToken token = tokens.computeIfAbsent(place, at -> new KeyToken(at.library(), at.slot(), pin(prefix)));
        return token.key(required(prefix + ".alias"));
    }

    /** Logs out of every token that was used. */
    @Override
    public void close() {
        tokens.values().forEach(KeyToken::close);
    }

    private Place place(String prefix, Path library) {
        String slot = required(prefix + ".pkcs11.slot");
        try {
            return new Place(library, Long.parseLong(slot.strip()));
        } catch (NumberFormatException notOne) {
            throw unusable(prefix + ".pkcs11.slot", "no number");
        }
    }

    private char[] pin(String prefix) {
        Optional<String> file = settings.apply(prefix + ".pkcs11.pin.file");
        if (file.isEmpty()) {
            return required(prefix + ".pkcs11.pin").toCharArray();
        }
        try {
            return Files.readString(Path.of(file.get()), StandardCharsets.UTF_8)
                    .strip()
                    .toCharArray();
        } catch (IOException unreadable) {
            throw (Problem)
                    unusable(prefix + ".pkcs11.pin.file", "can't be read").initCause(unreadable);
        }
    }

    private String required(String name) {
        return settings.apply(name).orElseThrow(() -> unusable(name, "not set, though others are"));
    }

    private static Problem unusable(String setting, String why) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", setting, "why", why));
    }
}
