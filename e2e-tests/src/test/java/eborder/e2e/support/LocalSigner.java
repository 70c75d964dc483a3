package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The signer as anybody gets it from a portal, run as a process beside it, with the key of the demo agent's company. */
public final class LocalSigner {
    private final URI portal;
    private final Path keys;
    private final Path program;

    /** @param data the portal's data folder, where its development keys lie */
    public LocalSigner(URI portal, Path data) throws IOException {
        this.portal = portal;
        this.keys = data.resolve("keys").resolve("development");
        this.program = Files.write(
                data.resolve("eborder-signer.jar"),
                new WebVisitor(portal).get("/downloads/eborder-signer.jar").body());
    }

    /** SHA-256 of the program, hexadecimal. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(program)));
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
                keys.resolve("agent.p12").toString());
    }

    /** Tries the key in the file, by the code of a self-test. */
    public Command test(String code, String pin) {
        return run(
                pin + "\n",
                "--self-test",
                "--code",
                code,
                "--pkcs12",
                keys.resolve("agent.p12").toString());
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
