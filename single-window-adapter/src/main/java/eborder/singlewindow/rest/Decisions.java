package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.review.Deciding;
import eborder.review.Review;
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
import java.util.UUID;

/** What officers do: claim and decide. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@Produces(MediaType.APPLICATION_JSON)
public class Decisions {
    private final Provider<Actor> actor;
    private final Review review;
    private final Deciding deciding;

    @Inject
    Decisions(Provider<Actor> actor, Review review, Deciding deciding) {
        this.actor = actor;
        this.review = review;
        this.deciding = deciding;
    }

    /** 409 if a colleague has it. */
    @POST
    @Path("{id}/claim")
    public void claim(@PathParam("id") UUID id) {
        review.claim(actor.get(), id, false);
    }

    /** Decides about the version that the program was shown; 409 if there is a newer one, 403 SIGNING_SITTING_NEEDED if its paper could not be signed. */
    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") UUID id, DecisionMade made) {
        deciding.decide(actor.get(), id, made.version(), made.decision());
    }
}
