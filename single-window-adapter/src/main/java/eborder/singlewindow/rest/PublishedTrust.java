package eborder.singlewindow.rest;

import eborder.permit.TrustMaterial;
import eborder.permit.TrustPublishing;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Roots and certificates for who verifies permits by himself; they are public. */
@Path("trust")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublishedTrust {
    private final TrustPublishing trust;

    @Inject
    PublishedTrust(TrustPublishing trust) {
        this.trust = trust;
    }

    @GET
    @PermitAll
    public TrustMaterial material() {
        return trust.material();
    }
}
