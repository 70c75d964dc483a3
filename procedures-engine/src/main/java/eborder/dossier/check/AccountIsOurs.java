package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** A company closes accounts of its own people only. */
class AccountIsOurs implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var named = CheckedDossier.text(dossier.filed().form("account-closing"), "username");
        return named.isEmpty() || dossier.situation().accounts().isOurs(named)
                ? List.of()
                : List.of(new Finding(
                        "ACCOUNT_UNKNOWN", severity, "account-closing", "/username", Map.of("value", named)));
    }
}
