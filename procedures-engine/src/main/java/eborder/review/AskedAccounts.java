package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.party.AccountGrants;
import eborder.party.AccountGrants.Asked;
import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What a confirmed dossier does with the company's accounts (Circular 49/2017, article 5; Decision 15/2019, articles 7, 8). */
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
            grants.grant(by, asked(dossier, wanted, "wishedUsername"), text(wanted, "personName"), now);
        }
        var closing = filed.form("account-closing");
        if (closing.isObject()) {
            close(asked(dossier, closing, "username"), closing, by, now);
        }
        var resuming = filed.form("account-resuming");
        if (resuming.isObject()) {
            grants.resume(by, asked(dossier, resuming, "username"), now);
        }
    }

    private void close(Asked asked, JsonNode closing, Actor by, Instant now) {
        if (text(closing, "action").equals("CANCEL")) {
            grants.cancel(by, asked, now);
        } else {
            grants.suspend(by, asked, lastDay(text(closing, "toDate")), now);
        }
    }

    private static LocalDate lastDay(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static Asked asked(Dossier dossier, JsonNode form, String username) {
        return new Asked(dossier.company(), dossier.unit(), text(form, username), text(form, "reason"));
    }

    private static String text(JsonNode form, String field) {
        return form.path(field).asText();
    }
}
