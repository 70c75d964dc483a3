package eborder.singlewindow.rest;

import eborder.singlewindow.event.EventKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The key by which receivers of webhooks check that a message is the portal's. */
@Path("event-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublishedEventKeys {
    private final EventKeys keys;

    @Inject
    PublishedEventKeys(EventKeys keys) {
        this.keys = keys;
    }

    /** A JSON Web Key Set. */
    @GET
    @PermitAll
    public Map<String, List<Map<String, String>>> all() {
        return keys.published();
    }
}
