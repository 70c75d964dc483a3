package eborder.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where anybody asks whether a permit is genuine and in force, as it is printed on permits. */
@ApplicationScoped
public class VerificationAddress {
    private static final String PAGE = "/verify/";

    private final String address;

    @Inject
    public VerificationAddress(@ConfigProperty(name = "eborder.base-url") Optional<String> portal) {
        this.address = portal.map(base -> base.replaceFirst("/+$", "") + PAGE).orElse("");
    }

    /** Blank if the portal doesn't know its own address. */
    public String address() {
        return address;
    }
}
