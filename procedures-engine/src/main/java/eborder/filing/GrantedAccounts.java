package eborder.filing;

import eborder.dossier.DossierStatus;
import eborder.party.AccountOpening;
import eborder.party.Actor;
import eborder.party.OpenedAccount;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** The company fetches the first password of an account that was granted to it; it is shown once. */
@Relay
public class GrantedAccounts {
    private final MyDossiers dossiers;
    private final AccountOpening opening;

    @Inject
    GrantedAccounts(MyDossiers dossiers, AccountOpening opening) {
        this.dossiers = dossiers;
        this.opening = opening;
    }

    /** @throws Problem NOT_FOUND for another company's dossier or one without an account, STATUS_FORBIDS before the grant or for a second time */
    public OpenedAccount fetch(Actor actor, UUID dossier) {
        if (dossiers.picture(actor, dossier).status() != DossierStatus.CONFIRMED) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        var username = dossiers.declaration(actor, dossier, "account-application")
                .answers()
                .text("/wishedUsername");
        return opening.fetch(actor, username);
    }
}
