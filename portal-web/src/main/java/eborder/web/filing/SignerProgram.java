package eborder.web.filing;

import eborder.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The program beside the key as it is offered for download, and how it is started. */
@Named("signerProgram")
@ApplicationScoped
public class SignerProgram {
    private static final String PATH = "/downloads/eborder-signer.jar";

    private final ServletContext files;
    private final String start;
    private volatile String fingerprint;

    @Inject
    SignerProgram(ServletContext files, @ConfigProperty(name = "eborder.base-url") Optional<String> portal) {
        this.files = files;
        this.start = "java -jar eborder-signer.jar --portal " + portal.orElse("");
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

    /** To be typed into a terminal. */
    public String command(String code) {
        return start + " --code " + code + " --pkcs12 agent.p12";
    }

    /** The same for a test. */
    public String testCommand(String code) {
        return command(code) + " --self-test";
    }
}
