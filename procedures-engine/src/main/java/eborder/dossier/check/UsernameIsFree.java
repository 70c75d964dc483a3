package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Nobody has the account name that is wished for. */
class UsernameIsFree implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var wished = CheckedDossier.text(dossier.filed().form("account-application"), "wishedUsername");
        return wished.isEmpty() || !dossier.situation().accounts().isTaken(wished)
                ? List.of()
                : List.of(new Finding(
                        "USERNAME_TAKEN", severity, "account-application", "/wishedUsername", Map.of("value", wished)));
    }
}
