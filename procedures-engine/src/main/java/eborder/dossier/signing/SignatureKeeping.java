package eborder.dossier.signing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Keeps signatures that were found to hold. */
@ApplicationScoped
public class SignatureKeeping {
    private final Dossiers dossiers;
    private final SigningItems items;
    private final DossierSignatures signatures;
    private final Mandates mandates;
    private final AuditTrail audit;

    @Inject
    SignatureKeeping(
            Dossiers dossiers, SigningItems items, DossierSignatures signatures, Mandates mandates, AuditTrail audit) {
        this.dossiers = dossiers;
        this.items = items;
        this.signatures = signatures;
        this.mandates = mandates;
        this.audit = audit;
    }

    /**
     * The same signature once more changes nothing.
     *
     * @throws Problem CHANGED_BY_SOMEONE_ELSE if a newer version was filed since, STATUS_FORBIDS if it is decided, ALREADY_SIGNED by
     *     another signature; MANDATE_ENDED, NO_MANDATE as for filing
     */
    Dossier keep(Actor actor, SigningItem signed, Proof proof, Instant now) {
        var dossier = dossiers.lockOfFiler(signed.dossier(), actor);
        mandates.require(actor, dossiers.matter(dossier), now);
        dossier.requireVersion(signed.versionNo());
        boolean known = signatures
                .of(dossier.id(), signed.versionNo())
                .filter(signature -> signature.isSame(proof))
                .isPresent();
        if (!known) {
            items.requireSignable(dossier, signed.versionNo());
            record(DossierSignature.keep(signed, proof, actor, now), actor, now);
        }
        return dossier;
    }

    /**
     * Keeps a signature that came with the filing, in the same transaction. The same once more changes nothing.
     *
     * @throws Problem STATUS_FORBIDS if it is decided, ALREADY_SIGNED by another signature
     */
    public void keepWithFiling(Actor actor, Dossier dossier, FiledPayload payload, Proof proof, Instant now) {
        int version = dossier.versionNo();
        boolean known = signatures
                .of(dossier.id(), version)
                .filter(signature -> signature.isSame(proof))
                .isPresent();
        if (!known) {
            items.requireSignable(dossier, version);
            record(DossierSignature.keep(items.of(dossier, version).over(payload), proof, actor, now), actor, now);
        }
    }

    private void record(DossierSignature kept, Actor actor, Instant now) {
        signatures.add(kept);
        audit.record(new Deed(
                AuditEvent.DECLARATION_SIGNED, now, actor.username(), "dossier:" + kept.dossier(), kept.facts()));
    }
}
