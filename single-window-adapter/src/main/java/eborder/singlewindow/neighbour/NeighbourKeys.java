package eborder.singlewindow.neighbour;

import eborder.exchange.Partner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.immigration.Es256Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys by which neighbours are known. */
@ApplicationScoped
public class NeighbourKeys {
    private final Map<Partner, PublicKey> keys = new EnumMap<>(Partner.class);

    /** @param port base64 of SubjectPublicKeyInfo on P-256; {@code customs} too. Without one nothing is taken from that agency */
    @Inject
    public NeighbourKeys(
            @ConfigProperty(name = "eborder.port-authority.partner-key") Optional<String> port,
            @ConfigProperty(name = "eborder.customs.partner-key") Optional<String> customs) {
        port.ifPresent(key -> keys.put(Partner.PORT_AUTHORITY, Es256Keys.partnerKey(key)));
        customs.ifPresent(key -> keys.put(Partner.CUSTOMS, Es256Keys.partnerKey(key)));
    }

    /**
     * That an agency has signed these very bytes, whenever: who repeats a message repeats its signature.
     *
     * @throws Problem NOT_FOUND if the agency isn't connected, NOT_ALLOWED if it hasn't signed
     */
    void require(Partner agency, String jws, byte[] body) {
        var key = keys.get(agency);
        if (key == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        if (!DetachedJws.isGenuine(key, jws, body)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
    }
}
