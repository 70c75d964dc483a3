package eborder.signature;

import eborder.permit.TrustMaterial;
import eborder.permit.VerificationTrust;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Hands out what is public of our trust: roots of officers, certificates of seals. */
@ApplicationScoped
public class PublishedTrust implements VerificationTrust {
    private final TrustLists lists;
    private final SealKeyRing seals;
    private final String withdrawn;

    @Inject
    public PublishedTrust(TrustLists lists, SealKeyRing seals, Config config) {
        this.lists = lists;
        this.seals = seals;
        this.withdrawn =
                config.getOptionalValue("eborder.seal.withdrawn", String.class).orElse("");
    }

    @Override
    public String roots() {
        return pem(lists.officers());
    }

    @Override
    public String agentRoots() {
        return pem(lists.agents());
    }

    private static String pem(List<X509Certificate> roots) {
        return roots.stream().map(Pem::of).collect(Collectors.joining());
    }

    @Override
    public TrustMaterial material() {
        return new TrustMaterial(roots(), seals.certificates().published(), withdrawn);
    }
}
