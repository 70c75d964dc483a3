package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.party.AccountState;
import java.util.List;
import java.util.Map;

/** What is suspended is active, and what is resumed is suspended. */
class AccountStateFits implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var closing = dossier.filed().form("account-closing");
        var suspending = CheckedDossier.text(closing, "action").equals("SUSPEND")
                ? misfit(dossier, "account-closing", AccountState.SUSPENDED, "ACCOUNT_IS_SUSPENDED", severity)
                : List.<Finding>of();
        return suspending.isEmpty()
                ? misfit(dossier, "account-resuming", AccountState.ACTIVE, "ACCOUNT_NOT_SUSPENDED", severity)
                : suspending;
    }

    private static List<Finding> misfit(
            CheckedDossier dossier, String form, AccountState wrong, String code, Severity severity) {
        var named = CheckedDossier.text(dossier.filed().form(form), "username");
        var state = named.isEmpty()
                ? null
                : dossier.situation().accounts().state(named).orElse(null);
        return state == wrong
                ? List.of(new Finding(code, severity, form, "/username", Map.of("value", named)))
                : List.of();
    }
}
