package eborder.singlewindow.rest;

import eborder.exchange.ParkedNotice;
import eborder.exchange.PartnerQueue;
import eborder.party.Actor;
import eborder.report.PartnerQueues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What waits for partners, and what was given up. */
@Path("partners")
@RequestScoped
@RolesAllowed(Roles.SYS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class Partners {
    private final Provider<Actor> actor;
    private final PartnerQueues queues;

    @Inject
    Partners(Provider<Actor> actor, PartnerQueues queues) {
        this.actor = actor;
        this.queues = queues;
    }

    @GET
    public List<PartnerQueue> open() {
        return queues.queues(actor.get());
    }

    @GET
    @Path("parked")
    public List<ParkedNotice> parked() {
        return queues.parked(actor.get());
    }

    @POST
    @Path("parked/{id}/retry")
    public void retry(@PathParam("id") UUID id) {
        queues.retry(actor.get(), id);
    }
}
