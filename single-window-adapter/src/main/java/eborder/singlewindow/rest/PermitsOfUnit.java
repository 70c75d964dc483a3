package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.permit.Approving;
import eborder.permit.PermitApproval;
import eborder.permit.PermitRow;
import eborder.permit.PermitSigning;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The commander's decision on permits that are asked for. */
@Path("permits")
@ApplicationScoped
@RolesAllowed(Roles.COMMANDER)
@Produces(MediaType.APPLICATION_JSON)
public class PermitsOfUnit {
    private static final int MOST_IDS = 5_000;

    private final Provider<Actor> actor;
    private final PermitApproval approval;
    private final Approving approving;
    private final PermitSigning signing;

    @Inject
    PermitsOfUnit(Provider<Actor> actor, PermitApproval approval, Approving approving, PermitSigning signing) {
        this.actor = actor;
        this.approval = approval;
        this.approving = approving;
        this.signing = signing;
    }

    record Approval(List<UUID> ids) {}

    record Approved(int approved) {}

    @GET
    @Path("waiting")
    public List<PermitRow> waiting() {
        return approval.waiting(actor.get());
    }

    /** Approves; printing and signing begin at once and go on after the answer. 403 SIGNING_SITTING_NEEDED without an open sitting. */
    @POST
    @Path("approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Approved approve(Approval wanted) {
        if (wanted.ids() == null || wanted.ids().isEmpty() || wanted.ids().size() > MOST_IDS) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "ids"));
        }
        var approved = new Approved(approving.approve(actor.get(), wanted.ids()));
        signing.wake();
        return approved;
    }
}
