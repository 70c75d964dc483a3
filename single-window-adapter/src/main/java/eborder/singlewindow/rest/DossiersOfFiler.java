package eborder.singlewindow.rest;

import eborder.filing.DossierPicture;
import eborder.filing.DossierRow;
import eborder.filing.Filing;
import eborder.filing.FormRenewal;
import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The filer's dossiers: what stands where, the filing, the report that the ship lies safely. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class DossiersOfFiler {
    private final Provider<Actor> actor;
    private final MyDossiers dossiers;
    private final Filing filing;
    private final OpeningCalls calls;
    private final FormRenewal renewal;
    private final FilingAnswers answers;

    @Inject
    DossiersOfFiler(
            Provider<Actor> actor,
            MyDossiers dossiers,
            Filing filing,
            OpeningCalls calls,
            FormRenewal renewal,
            FilingAnswers answers) {
        this.actor = actor;
        this.dossiers = dossiers;
        this.filing = filing;
        this.calls = calls;
        this.renewal = renewal;
        this.answers = answers;
    }

    @GET
    @ForClients(ClientScope.READ)
    public List<DossierRow> list() {
        return dossiers.list(actor.get());
    }

    @GET
    @ForClients(ClientScope.READ)
    @Path("{id}")
    public DossierPicture picture(@PathParam("id") UUID id) {
        return dossiers.picture(actor.get(), id);
    }

    /** 201 with number, deadline and the receipt in header {@value FilingAnswers#RECEIPT}, or 422 with everything that is wrong. Filing twice gives the same answer. */
    @POST
    @Path("{id}/filing")
    public Response file(@PathParam("id") UUID id) {
        return answers.of(actor.get(), filing.file(actor.get(), id));
    }

    /** A draft that outlived its forms goes on with those in force; twice changes nothing more. */
    @POST
    @Path("{id}/renewal")
    public DossierPicture renew(@PathParam("id") UUID id) {
        renewal.renew(actor.get(), id);
        return dossiers.picture(actor.get(), id);
    }

    @POST
    @Path("{id}/mooring")
    public void moored(@PathParam("id") UUID id) {
        calls.moored(actor.get(), id);
    }
}
