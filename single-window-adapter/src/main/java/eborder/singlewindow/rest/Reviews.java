package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.review.Inbox;
import eborder.review.InboxRow;
import eborder.review.ReviewPicture;
import eborder.review.ReviewPictures;
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

/** What officers look at: the queue and one dossier. */
@Path("/")
@ApplicationScoped
@RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@Produces(MediaType.APPLICATION_JSON)
public class Reviews {
    private final Provider<Actor> actor;
    private final Inbox inbox;
    private final ReviewPictures pictures;

    @Inject
    Reviews(Provider<Actor> actor, Inbox inbox, ReviewPictures pictures) {
        this.actor = actor;
        this.inbox = inbox;
        this.pictures = pictures;
    }

    /** What waits, oldest deadline first. */
    @GET
    @Path("inbox")
    public List<InboxRow> waiting() {
        return inbox.waiting(actor.get());
    }

    @GET
    @Path("reviews/{id}")
    public ReviewPicture picture(@PathParam("id") UUID id) {
        return pictures.picture(actor.get(), id);
    }
}
