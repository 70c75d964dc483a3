package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierVersion;
import eborder.dossier.Dossiers;
import eborder.dossier.signing.FiledPayload;
import eborder.party.Actor;
import eborder.party.Companies;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was filed, for receipts: one for each frozen version, oldest first. The same at every look, since versions never change. */
@UseCase
public class FilingReceipts {
    private final Dossiers dossiers;
    private final Companies companies;

    @Inject
    FilingReceipts(Dossiers dossiers, Companies companies) {
        this.dossiers = dossiers;
        this.companies = companies;
    }

    /** None before the first filing. @throws eborder.shared.Problem NOT_FOUND unless the person may see the dossier */
    public List<FilingReceipt> of(Actor actor, UUID id) {
        var dossier = dossiers.ofFiler(id, actor);
        var taxCode = companies.find(dossier.company()).orElseThrow().taxCode();
        return dossiers.versions(id).stream()
                .map(version -> receipt(dossier, version, taxCode))
                .toList();
    }

    private static FilingReceipt receipt(Dossier dossier, DossierVersion version, String taxCode) {
        return new FilingReceipt(
                dossier.id(),
                dossier.number(),
                dossier.procedureCode(),
                dossier.unit(),
                version.versionNo(),
                version.fingerprint().hex(),
                FiledPayload.of(dossier, version, taxCode).fingerprint().hex(),
                version.filedAt(),
                taxCode);
    }
}
