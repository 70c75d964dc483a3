package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.party.AccountGrants;
import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The accounts that a confirmed dossier grants or closes (Circular 49/2017, article 5; Decision 15/2019, articles 7, 8). */
@ApplicationScoped
public class AskedAccounts {
    private final AccountGrants grants;

    @Inject
    AskedAccounts(AccountGrants grants) {
        this.grants = grants;
    }

    /** Nothing happens if it is about no account. */
    void follow(Dossier dossier, Filed filed, Actor by, Instant now) {
        var wanted = filed.form("account-application");
        if (wanted.isObject()) {
            grants.grant(by, dossier.company(), text(wanted, "wishedUsername"), text(wanted, "personName"), now);
        }
        var closing = filed.form("account-closing");
        if (closing.isObject()) {
            grants.close(by, dossier.company(), text(closing, "username"), text(closing, "action"), now);
        }
    }

    private static String text(JsonNode form, String field) {
        return form.path(field).asText();
    }
}
