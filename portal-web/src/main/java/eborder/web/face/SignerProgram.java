package eborder.web.face;

import eborder.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The program beside a key as it is offered for download, and how it is started (docs/signing.md). */
@Named("signerProgram")
@ApplicationScoped
public class SignerProgram {
    private static final String PATH = "/downloads/eborder-signer.jar";

    private final ServletContext files;
    private final String portal;
    private volatile String fingerprint;

    @Inject
    SignerProgram(ServletContext files, @ConfigProperty(name = "eborder.base-url") Optional<String> portal) {
        this.files = files;
        this.portal = portal.orElse("");
    }

    public String getPath() {
        return PATH;
    }

    /** SHA-256 of the file, hexadecimal. */
    public String getFingerprint() {
        if (fingerprint == null) {
            try (var file = files.getResourceAsStream(PATH)) {
                fingerprint = Fingerprint.of(file.readAllBytes()).hex();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return fingerprint;
    }

    /** What is typed into a terminal, in parts that belong together. */
    public List<String> command(String code) {
        return List.of("java -jar eborder-signer.jar", "--portal " + portal, "--code " + code, "--pkcs12 key.p12");
    }

    /** The same for a test. */
    public List<String> testCommand(String code) {
        return Stream.concat(command(code).stream(), Stream.of("--self-test")).toList();
    }
}
