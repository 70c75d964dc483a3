package eborder.singlewindow.rest;

import eborder.filing.Changing;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Amendments and cancellations of what was confirmed, and taking back what wasn't decided yet. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class ChangesOfFiler {
    private final Provider<Actor> actor;
    private final Changing changing;

    @Inject
    ChangesOfFiler(Provider<Actor> actor, Changing changing) {
        this.actor = actor;
        this.changing = changing;
    }

    /** @param procedure code of the procedure that changes the dossier, for example {@code VESSEL_AMEND} */
    record NewChange(String procedure) {}

    /** @param reason needed once the dossier was filed */
    record Withdrawal(String reason) {}

    /** 201 with the id of the amendment's or cancellation's dossier, filled in with what stands. Asking twice gives the same answer. */
    @POST
    @Path("{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("id") UUID dossier, NewChange wanted) {
        var change = changing.begin(actor.get(), dossier, wanted.procedure());
        return Response.created(URI.create("dossiers/" + change))
                .entity(new PortCallsOfFiler.Opened(change))
                .build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void withdraw(@PathParam("id") UUID dossier, Withdrawal withdrawal) {
        changing.withdraw(actor.get(), dossier, withdrawal.reason());
    }
}
