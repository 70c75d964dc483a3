package eborder.e2e.support;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** The built signer as a process beside a portal. */
public final class LocalSigner {
    private final URI portal;
    private final Path keys;
    private final String key;

    private LocalSigner(URI portal, Path data, String key) {
        this.portal = portal;
        this.keys = data.resolve("keys").resolve("development");
        this.key = key;
    }

    /** With the key of the demo agent's company. @param data the portal's data folder, where its development keys lie */
    public static LocalSigner ofAgent(URI portal, Path data) {
        return new LocalSigner(portal, data, "agent.p12");
    }

    /** With an officer's key, which leaves the portal now: it keeps the certificate only. */
    public static LocalSigner ofOfficer(URI portal, Path data, String officer, String pin)
            throws IOException, GeneralSecurityException {
        var signer = new LocalSigner(portal, data, "in-hand." + officer + ".p12");
        var taken = signer.keys.resolve(signer.key);
        Files.move(signer.keys.resolve("officer." + officer + ".p12"), taken);
        var store = KeyStore.getInstance(taken.toFile(), pin.toCharArray());
        var certificate = store.getCertificate(store.aliases().nextElement());
        Files.writeString(
                signer.keys.resolve("officer." + officer + ".pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        return signer;
    }

    public String pin() throws IOException {
        return Files.readString(keys.resolve("password"));
    }

    public Command run(String code, String pin, String sure) {
        return Command.answering(
                pin + "\n" + sure + "\n",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Project.folder()
                        .resolve("local-signer/target/eborder-signer.jar")
                        .toString(),
                "--portal",
                portal.toString(),
                "--code",
                code,
                "--pkcs12",
                keys.resolve(key).toString(),
                "--language",
                "en");
    }
}
