package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A permit's paper and the text of its barcode. */
@Path("permits")
@ApplicationScoped
@RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@ForClients(ClientScope.PERMITS)
public class PermitPapers {
    private final Provider<Actor> actor;
    private final PermitDesk permits;

    @Inject
    PermitPapers(Provider<Actor> actor, PermitDesk permits) {
        this.actor = actor;
        this.permits = permits;
    }

    @GET
    @Path("{number}")
    @Produces("application/pdf")
    public byte[] paper(@PathParam("number") String number) {
        return permits.download(actor.get(), number(number));
    }

    /** The digits in the barcode. */
    @GET
    @Path("{number}/seal")
    @Produces(MediaType.TEXT_PLAIN)
    public String seal(@PathParam("number") String number) {
        return permits.seal(actor.get(), number(number));
    }

    /** With or without dashes. @throws Problem NOT_FOUND if it can't be the number of a permit */
    static PermitNumber number(String written) {
        return PermitNumber.typed(written).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
