package eborder.signer;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line. The PIN never is: it would stay in the shell's history.
 *
 * @param selfTest whether nothing is signed and everything tried; {@code code} may then be null
 * @param pkcs12 key file, null if {@code pkcs11} is given, the token's library
 * @param token place of the token in the library's list, from 0; {@code alias} of the key; null if there is only one
 * @param save folder in which papers are laid to look at before they are signed; may be null
 */
record Options(
        boolean selfTest,
        URI portal,
        String code,
        Path pkcs12,
        Path pkcs11,
        String token,
        String alias,
        Path save,
        String language) {
    private static final String SELF_TEST = "--self-test";
    private static final Set<String> NAMES =
            Set.of("--portal", "--code", "--pkcs12", "--pkcs11", "--token", "--alias", "--save", "--language");

    /** @throws Stop USAGE */
    static Options of(String[] arguments) {
        var words = new ArrayList<>(List.of(arguments));
        boolean selfTest = words.remove(SELF_TEST);
        var given = given(words);
        var file = Optional.ofNullable(given.get("--pkcs12")).map(Path::of);
        var library = Optional.ofNullable(given.get("--pkcs11")).map(Path::of);
        if (file.isPresent() == library.isPresent()) {
            throw new Stop(Stop.Reason.USAGE, "--pkcs12 | --pkcs11");
        }
        return new Options(
                selfTest,
                portal(required(given, "--portal")),
                selfTest ? given.get("--code") : required(given, "--code"),
                file.orElse(null),
                library.orElse(null),
                given.get("--token"),
                given.get("--alias"),
                Optional.ofNullable(given.get("--save")).map(Path::of).orElse(null),
                given.getOrDefault("--language", "vi"));
    }

    private static Map<String, String> given(List<String> words) {
        var given = new HashMap<String, String>();
        for (int at = 0; at < words.size(); at += 2) {
            if (!NAMES.contains(words.get(at)) || at + 1 == words.size()) {
                throw new Stop(Stop.Reason.USAGE, words.get(at));
            }
            given.put(words.get(at), words.get(at + 1));
        }
        return given;
    }

    private static String required(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).orElseThrow(() -> new Stop(Stop.Reason.USAGE, name));
    }

    /** Anywhere but on this machine only over TLS: what is signed must come from the portal. */
    private static URI portal(String address) {
        try {
            var portal = URI.create(address);
            boolean here = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(portal.getHost()));
            if ("https".equals(portal.getScheme()) || ("http".equals(portal.getScheme()) && here)) {
                return portal;
            }
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.USAGE, malformed);
        }
        throw new Stop(Stop.Reason.USAGE, "--portal https://...");
    }
}
