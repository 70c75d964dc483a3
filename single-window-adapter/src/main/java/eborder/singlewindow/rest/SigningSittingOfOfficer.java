package eborder.singlewindow.rest;

import eborder.paper.SigningSittings;
import eborder.paper.Sitting;
import eborder.party.Actor;
import eborder.permit.PermitApproval;
import eborder.permit.PermitSigning;
import eborder.review.DecisionPaperDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;

/** The officer's own signing sitting: while it is open, the officer's key signs what the officer decides. */
@Path("signing-sitting")
@ApplicationScoped
@RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@Produces(MediaType.APPLICATION_JSON)
public class SigningSittingOfOfficer {
    private final Provider<Actor> actor;
    private final SigningSittings sittings;
    private final PermitApproval permits;
    private final DecisionPaperDesk papers;
    private final PermitSigning signing;
    private final HttpServletRequest request;

    @Inject
    SigningSittingOfOfficer(
            Provider<Actor> actor,
            SigningSittings sittings,
            PermitApproval permits,
            DecisionPaperDesk papers,
            PermitSigning signing,
            HttpServletRequest request) {
        this.actor = actor;
        this.sittings = sittings;
        this.permits = permits;
        this.papers = papers;
        this.signing = signing;
        this.request = request;
    }

    record Pin(String pin) {}

    /**
     * @param needed whether there must be a sitting at all: false where one common key signs, and with a key in the own hands
     * @param inHand whether the officer signs with a key in the own hands, by a code of {@code POST signing/papers}
     * @param openedAt null if none is open
     * @param endsAt when it ends by itself, null if none is open
     * @param unsigned how many permits and papers wait for the officer's signature
     */
    record State(boolean needed, boolean inHand, Instant openedAt, Instant endsAt, long unsigned) {}

    @GET
    public State state() {
        var officer = actor.get();
        var sitting = sittings.of(officer);
        return new State(
                sittings.areNeeded(officer),
                sittings.isInHand(officer),
                sitting.map(Sitting::openedAt).orElse(null),
                sitting.map(Sitting::endsAt).orElse(null),
                permits.unsigned(officer) + papers.unsigned(officer));
    }

    /** Opens it, and what waits is signed. 403 WRONG_PIN or NO_SIGNING_KEY, 400 TOO_MANY_TRIES after several wrong ones. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public State open(Pin typed) {
        if (typed.pin() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "pin"));
        }
        var officer = actor.get();
        if (sittings.areNeeded(officer)) {
            sittings.open(officer, typed.pin(), request.getRemoteAddr());
            signing.wake();
        }
        return state();
    }

    @DELETE
    public void end() {
        sittings.end(actor.get());
    }
}
