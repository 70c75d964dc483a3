package eborder.singlewindow.rest;

import eborder.exchange.event.WebhookRow;
import eborder.filing.event.WebhookDesk;
import eborder.filing.event.WebhookRegistering;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the company has its events sent. */
@Path("webhooks")
@ApplicationScoped
@RolesAllowed(Roles.COMPANY_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksOfCompany {
    private final Provider<Actor> actor;
    private final WebhookDesk desk;
    private final WebhookRegistering registering;

    @Inject
    WebhooksOfCompany(Provider<Actor> actor, WebhookDesk desk, WebhookRegistering registering) {
        this.actor = actor;
        this.desk = desk;
        this.registering = registering;
    }

    record Wanted(String url) {}

    @GET
    public List<WebhookRow> list() {
        return desk.list(actor.get());
    }

    /** Registers and challenges the address; the same again challenges it again and switches on what was off. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public WebhookRow put(@PathParam("id") UUID id, Wanted wanted) {
        if (wanted == null || wanted.url() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "url"));
        }
        return registering.register(actor.get(), id, wanted.url());
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        desk.remove(actor.get(), id);
    }
}
