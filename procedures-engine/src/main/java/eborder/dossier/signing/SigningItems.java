package eborder.dossier.signing;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Companies;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Makes what is signed out of filed versions. */
@ApplicationScoped
public class SigningItems {
    private final Dossiers dossiers;
    private final Companies companies;
    private final DossierSignatures signatures;

    @Inject
    SigningItems(Dossiers dossiers, Companies companies, DossierSignatures signatures) {
        this.dossiers = dossiers;
        this.companies = companies;
        this.signatures = signatures;
    }

    SigningItem of(Dossier dossier, int versionNo) {
        var filed = dossiers.version(dossier.id(), versionNo);
        var taxCode = companies.find(dossier.company()).orElseThrow().taxCode();
        return new SigningItem(
                dossier.id(),
                versionNo,
                dossier.number(),
                dossier.procedureCode(),
                dossier.subject(),
                taxCode,
                filed.filedAt(),
                FiledPayload.of(dossier, filed, taxCode));
    }

    /** @throws Problem STATUS_FORBIDS unless it is filed and undecided, ALREADY_SIGNED */
    void requireSignable(Dossier dossier, int versionNo) {
        if (!SignatureDuty.isSignable(dossier)) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", dossier.status().name()));
        }
        if (signatures.of(dossier.id(), versionNo).isPresent()) {
            throw new Problem(
                    ErrorCode.ALREADY_SIGNED, Map.of("dossier", dossier.number().text()));
        }
    }
}
