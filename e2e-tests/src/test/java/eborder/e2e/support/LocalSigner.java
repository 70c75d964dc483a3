package eborder.e2e.support;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built signer as a process beside a portal, with the key of the demo agent's company. */
public final class LocalSigner {
    private final URI portal;
    private final Path keys;

    /** @param data the portal's data folder, where its development keys lie */
    public LocalSigner(URI portal, Path data) {
        this.portal = portal;
        this.keys = data.resolve("keys").resolve("development");
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
                keys.resolve("agent.p12").toString(),
                "--language",
                "en");
    }
}
