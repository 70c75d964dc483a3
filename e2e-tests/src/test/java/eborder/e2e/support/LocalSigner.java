package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The signer as anybody gets it from a portal, run as a process beside it. */
public final class LocalSigner {
    private static final String IN_HAND = "in-hand.";

    private final URI portal;
    private final Path keys;
    private final Path program;
    private final String key;

    private LocalSigner(URI portal, Path data, String key) throws IOException {
        this.portal = portal;
        this.key = key;
        this.keys = data.resolve("keys").resolve("development");
        this.program = Files.write(
                data.resolve("eborder-signer.jar"),
                new WebVisitor(portal).get("/downloads/eborder-signer.jar").body());
    }

    /** With the key of the demo agent's company. @param data the portal's data folder, where its development keys lie */
    public static LocalSigner ofAgent(URI portal, Path data) throws IOException {
        return new LocalSigner(portal, data, "agent.p12");
    }

    /** With an officer's key, which leaves the portal now: it keeps the certificate only. */
    public static LocalSigner ofOfficer(URI portal, Path data, String officer, String pin)
            throws IOException, GeneralSecurityException {
        var signer = new LocalSigner(portal, data, IN_HAND + officer + ".p12");
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

    /** The officer's key is the portal's to keep again. */
    public void giveBack() throws IOException {
        var officer = key.substring(IN_HAND.length(), key.lastIndexOf('.'));
        Files.delete(keys.resolve("officer." + officer + ".pem"));
        Files.move(keys.resolve(key), keys.resolve("officer." + officer + ".p12"));
    }

    /** SHA-256 of the program, hexadecimal. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(program)));
        } catch (IOException | GeneralSecurityException e) {
            throw new Failed("The signer can't be read", e);
        }
    }

    public String pin() throws IOException {
        return Files.readString(keys.resolve("password"));
    }

    /** Signs with the key in the file. */
    public Command sign(String code, String pin, String sure) {
        return run(
                pin + "\n" + sure + "\n",
                "--code",
                code,
                "--pkcs12",
                keys.resolve(key).toString());
    }

    /** Tries the key in the file, by the code of a self-test. */
    public Command test(String code, String pin) {
        return run(
                pin + "\n",
                "--self-test",
                "--code",
                code,
                "--pkcs12",
                keys.resolve(key).toString());
    }

    /** Tries what can be tried without a code. */
    public Command test() throws IOException {
        return run(
                pin() + "\n",
                "--self-test",
                "--pkcs12",
                keys.resolve("agent.p12").toString());
    }

    /** @param answers what is typed, a line for each question */
    public Command run(String answers, String... options) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                program.toString(),
                "--portal",
                portal.toString(),
                "--language",
                "en"));
        words.addAll(List.of(options));
        return Command.answering(answers, words.toArray(String[]::new));
    }
}
