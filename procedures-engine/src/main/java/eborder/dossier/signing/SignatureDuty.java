package eborder.dossier.signing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.procedure.SignatureRules;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which signatures are owed, and what doesn't happen without (Circular 49/2017, article 4; Decision 15/2019, article 6). */
@ApplicationScoped
public class SignatureDuty {
    private final SignatureRules rules = SignatureRules.load();
    private final DossierSignatures signatures;
    private final SignatureEnforcement enforcement;

    @Inject
    SignatureDuty(DossierSignatures signatures, SignatureEnforcement enforcement) {
        this.signatures = signatures;
        this.enforcement = enforcement;
    }

    SignatureState state(Dossier dossier, Instant now) {
        return new SignatureState(
                dossier.versionNo(),
                law(dossier, now).orElse(null),
                isSignable(dossier),
                enforcement.isRequired(),
                signatures
                        .of(dossier.id(), dossier.versionNo())
                        .map(DossierSignature::row)
                        .orElse(null));
    }

    /** Filed, and an officer has still to answer. */
    static boolean isSignable(Dossier dossier) {
        return DossierStatus.WAITING_FOR_OFFICER.contains(dossier.status());
    }

    /** What changes a dossier is signed if that dossier is. */
    Optional<String> law(Dossier dossier, Instant now) {
        var procedure = Optional.ofNullable(dossier.changedProcedure()).orElse(dossier.procedureCode());
        return rules.law(procedure, dossier.lawDay(now));
    }

    boolean isOwed(UnsignedRow row) {
        return rules.law(row.procedureOfLaw(), row.lawDay()).isPresent();
    }

    /** @throws Problem DOSSIER_UNSIGNED if the newest version must be signed and isn't */
    public void requireSigned(Dossier dossier, Instant now) {
        var state = state(dossier, now);
        if (state.enforced() && state.isOwed()) {
            throw new Problem(ErrorCode.DOSSIER_UNSIGNED, Map.of("law", state.law()));
        }
    }
}
