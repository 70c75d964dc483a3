package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.party.AccountState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A company suspends, resumes and cancels accounts of its own people only, and none that is cancelled. */
class AccountIsOurs implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return Stream.of("account-closing", "account-resuming")
                .filter(form -> isUnknown(dossier, named(dossier, form)))
                .map(form -> new Finding(
                        "ACCOUNT_UNKNOWN", severity, form, "/username", Map.of("value", named(dossier, form))))
                .toList();
    }

    private static boolean isUnknown(CheckedDossier dossier, String named) {
        return !named.isEmpty()
                && dossier.situation()
                        .accounts()
                        .state(named)
                        .filter(state -> state != AccountState.CANCELLED)
                        .isEmpty();
    }

    private static String named(CheckedDossier dossier, String form) {
        return CheckedDossier.text(dossier.filed().form(form), "username");
    }
}
