package eborder.dossier.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether what must be signed isn't confirmed without: setting {@code eborder.filing.signatures}, {@code required} or {@code offered};
 * required unless this is the demo world, whose companies have no certificates.
 */
@ApplicationScoped
public class SignatureEnforcement {
    private final boolean required;

    @Inject
    SignatureEnforcement(
            @ConfigProperty(name = "eborder.filing.signatures") Optional<String> setting,
            @ConfigProperty(name = "eborder.demo", defaultValue = "false") boolean demo) {
        this(setting.map(SignatureEnforcement::isRequired).orElse(!demo));
    }

    private SignatureEnforcement(boolean required) {
        this.required = required;
    }

    public static SignatureEnforcement of(boolean required) {
        return new SignatureEnforcement(required);
    }

    private static boolean isRequired(String setting) {
        return switch (setting) {
            case "required" -> true;
            case "offered" -> false;
            default ->
                throw new IllegalArgumentException("eborder.filing.signatures is required or offered, not " + setting);
        };
    }

    boolean isRequired() {
        return required;
    }
}
