package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.permit.PermitDesk;
import eborder.permit.PermitPrinting;
import eborder.permit.PermitRow;
import eborder.permit.PrintOrder;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.review.DeclarationPrinting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What a dossier brought forth, for its filer and for the officers of its unit. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@ForClients({ClientScope.READ, ClientScope.PERMITS})
public class PapersOfDossier {
    private final Provider<Actor> actor;
    private final PermitDesk permits;
    private final DecisionPaperDesk decisions;
    private final DeclarationPrinting prints;
    private final PermitPrinting sheets;

    @Inject
    PapersOfDossier(
            Provider<Actor> actor,
            PermitDesk permits,
            DecisionPaperDesk decisions,
            DeclarationPrinting prints,
            PermitPrinting sheets) {
        this.actor = actor;
        this.permits = permits;
        this.decisions = decisions;
        this.prints = prints;
        this.sheets = sheets;
    }

    @GET
    @Path("{id}/permits")
    @Produces(MediaType.APPLICATION_JSON)
    public List<PermitRow> permits(@PathParam("id") UUID id) {
        return permits.ofDossier(actor.get(), id);
    }

    /**
     * All valid permits as print-ready A4 sheets.
     *
     * @param part from 1, of 200 permits each
     */
    @GET
    @Path("{id}/permit-sheets")
    @Produces("application/pdf")
    public byte[] sheets(
            @PathParam("id") UUID id,
            @QueryParam("order") @DefaultValue("LIST") PrintOrder order,
            @QueryParam("part") @DefaultValue("1") int part) {
        return sheets.print(actor.get(), id, order, part);
    }

    /** Form 06, signed; 404 until it is. */
    @GET
    @Path("{id}/confirmation")
    @Produces("application/pdf")
    public byte[] confirmation(@PathParam("id") UUID id) {
        return decisions.download(actor.get(), id, DecisionPaper.CONFIRMATION);
    }

    /** The commander's refusal, signed; 404 until it is. */
    @GET
    @Path("{id}/refusal")
    @Produces("application/pdf")
    public byte[] refusal(@PathParam("id") UUID id) {
        return decisions.download(actor.get(), id, DecisionPaper.REFUSAL);
    }

    /** A form as it was filed, unsigned; for the filer the draft while it can be written on. */
    @GET
    @Path("{id}/prints/{form}")
    @Produces("application/pdf")
    public byte[] print(@PathParam("id") UUID id, @PathParam("form") String form) {
        return prints.print(actor.get(), id, form);
    }
}
