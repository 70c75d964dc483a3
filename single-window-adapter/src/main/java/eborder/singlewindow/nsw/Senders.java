package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may send us messages as the National Single Window: addresses, and a secret if one is agreed. */
@ApplicationScoped
public class Senders {
    private final List<String> addresses;
    private final Optional<String> secret;

    /** @param addresses IP addresses as the server sees them, separated by commas (the server injects no optional list); without any nobody may send */
    @Inject
    public Senders(
            @ConfigProperty(name = "eborder.single-window.senders") Optional<String> addresses,
            @ConfigProperty(name = "eborder.single-window.secret") Optional<String> secret) {
        this.addresses = addresses.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
        this.secret = secret;
    }

    /**
     * @param told what stood in the header, null if nothing
     * @throws Problem NOT_FOUND if nobody may send, NOT_ALLOWED for a stranger
     */
    public void require(String address, String told) {
        if (addresses.isEmpty()) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        if (!addresses.contains(address) || !knows(told)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
    }

    /** As long for a wrong secret as for the right one. */
    private boolean knows(String told) {
        return secret.isEmpty()
                || (told != null && MessageDigest.isEqual(secret.get().getBytes(UTF_8), told.getBytes(UTF_8)));
    }
}
