package eborder.dossier;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which officer has taken a dossier; nobody else decides about it meanwhile. */
@Embeddable
public class OfficerClaim {
    private UUID claimedBy;
    private String claimedByName;

    /** Nobody has it. */
    protected OfficerClaim() {}

    /** @param takeOver whether to take it from a colleague. @throws Problem ALREADY_CLAIMED if a colleague has it and not so */
    void take(UUID account, String name, boolean takeOver) {
        if (claimedBy != null && !claimedBy.equals(account) && !takeOver) {
            throw new Problem(ErrorCode.ALREADY_CLAIMED);
        }
        claimedBy = account;
        claimedByName = name;
    }

    /** @throws Problem NOT_CLAIMED, ALREADY_CLAIMED if a colleague has it */
    void require(UUID account) {
        if (claimedBy == null) {
            throw new Problem(ErrorCode.NOT_CLAIMED);
        }
        if (!claimedBy.equals(account)) {
            throw new Problem(ErrorCode.ALREADY_CLAIMED);
        }
    }

    void drop() {
        claimedBy = null;
        claimedByName = null;
    }

    UUID by() {
        return claimedBy;
    }

    String byName() {
        return claimedByName;
    }
}
