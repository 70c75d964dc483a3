package eborder.signer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tokens of SoftHSM2 (Debian package softhsm2) with keys that were made in them. All are made before the library is loaded: it looks for
 * tokens only then, in the folder that its configuration names, which surefire puts into the environment.
 */
final class SoftTokens {
    static final String PIN = "246810";

    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*Label:\\s*(\\S*)\\s*$");
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));

    private SoftTokens() {}

    static Path library() {
        return LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("SoftHSM2 is missing: apt-get install softhsm2"));
    }

    /** An empty folder for tokens. */
    static void clear(Path folder) throws IOException {
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = " + folder + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    }

    static void make(String label) {
        Tools.run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "135790", "--pin", PIN);
    }

    /** Lets a token make a key pair with a certificate. @param kind words for keytool */
    static void addKey(String label, String alias, Path scratch, String... kind) throws IOException {
        var configuration = scratch.resolve(label + ".cfg");
        Files.writeString(
                configuration,
                "name = " + label + "\nlibrary = " + library() + "\nslotListIndex = " + place(label) + "\n");
        var words = new ArrayList<>(List.of(
                "-genkeypair",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                configuration.toString(),
                "-storepass",
                PIN,
                "-alias",
                alias,
                "-dname",
                "CN=" + alias));
        words.addAll(List.of(kind));
        Tools.keytool(words.toArray(String[]::new));
    }

    /** A token's place in the library's list, from 0. */
    static int place(String label) {
        return labels().indexOf(label);
    }

    /** The place that holds no token anybody has prepared. */
    static int emptyPlace() {
        return labels().indexOf("");
    }

    private static List<String> labels() {
        return LABEL.matcher(Tools.run("softhsm2-util", "--show-slots"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
