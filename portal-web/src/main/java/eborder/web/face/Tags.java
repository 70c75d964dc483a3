package eborder.web.face;

import eborder.dossier.DossierStatus;
import eborder.party.AccountState;
import eborder.party.MandateRow;
import eborder.permit.PermitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The kind of tag a state is shown with: {@code <e:status kind="#{tags.ofPermit(row.status)}" …/>}. */
@Named("tags")
@ApplicationScoped
public class Tags {
    private static final String IN_PROGRESS = "";

    public String ofDossier(DossierStatus status) {
        return switch (status) {
            case CONFIRMED, CONFIRMED_ON_BOARD -> "ok";
            case SUPPLEMENT_REQUESTED, REFUSAL_PROPOSED, AMEND_PENDING, CANCEL_PENDING -> "warn";
            case REFUSED, CANCELLED, LAPSED -> "stop";
            case DRAFT, WITHDRAWN -> "none";
            case RECEIVED, IN_REVIEW, RESUBMITTED -> IN_PROGRESS;
        };
    }

    public String ofAccount(AccountState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case SUSPENDED -> "warn";
            case CANCELLED -> "none";
        };
    }

    /** Of mandates and of stand-ins. */
    public String ofMandate(MandateRow.State state) {
        return switch (state) {
            case AHEAD -> IN_PROGRESS;
            case LIVE -> "ok";
            case ENDED -> "none";
        };
    }

    public String ofPermit(PermitStatus status) {
        return switch (status) {
            case VALID -> "ok";
            case REQUESTED, RETURNED -> "none";
            case APPROVED -> IN_PROGRESS;
            case SUSPENDED -> "warn";
            case LOST, REPLACED, REVOKED, REFUSED -> "stop";
        };
    }
}
