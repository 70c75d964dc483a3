package eborder.singlewindow.rest;

import eborder.audit.AuditRow;
import eborder.exchange.NoticeRow;
import eborder.party.Actor;
import eborder.report.DossierTrail;
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

/** What was done with a dossier and its permits, and what the single window has received of it. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@Produces(MediaType.APPLICATION_JSON)
public class TrailOfDossier {
    private final Provider<Actor> actor;
    private final DossierTrail trail;

    @Inject
    TrailOfDossier(Provider<Actor> actor, DossierTrail trail) {
        this.actor = actor;
        this.trail = trail;
    }

    @GET
    @Path("{id}/notices")
    public List<NoticeRow> notices(@PathParam("id") UUID id) {
        return trail.notices(actor.get(), id);
    }

    @GET
    @Path("{id}/deeds")
    public List<AuditRow> deeds(@PathParam("id") UUID id) {
        return trail.deeds(actor.get(), id);
    }
}
