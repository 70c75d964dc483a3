package eborder.singlewindow.rest;

import eborder.filing.FilingReceipt;
import eborder.filing.FilingReceipts;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.singlewindow.event.SignedReceipts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The portal's word for what was filed. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@ForClients(ClientScope.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsOfFiler {
    private final Provider<Actor> actor;
    private final FilingReceipts receipts;
    private final SignedReceipts signed;

    @Inject
    ReceiptsOfFiler(Provider<Actor> actor, FilingReceipts receipts, SignedReceipts signed) {
        this.actor = actor;
        this.receipts = receipts;
        this.signed = signed;
    }

    record Receipt(int version, String jws) {}

    /** One for each version that was filed, oldest first. */
    @GET
    @Path("{id}/receipts")
    public List<Receipt> all(@PathParam("id") UUID id) {
        return receipts.of(actor.get(), id).stream().map(this::receipt).toList();
    }

    private Receipt receipt(FilingReceipt filed) {
        return new Receipt(filed.version(), signed.sign(filed));
    }
}
