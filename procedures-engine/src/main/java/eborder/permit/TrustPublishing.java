package eborder.permit;

import eborder.shared.Relay;
import jakarta.inject.Inject;

/** Hands out by what permits are verified, for who does it by himself. */
@Relay
public class TrustPublishing {
    private final VerificationTrust trust;

    @Inject
    TrustPublishing(VerificationTrust trust) {
        this.trust = trust;
    }

    public TrustMaterial material() {
        return trust.material();
    }
}
