package eborder.dossier.signing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be signed of a dossier, what was, and the keeping of a signature that was found to hold. */
@UseCase
public class DeclarationSigning {
    private final Dossiers dossiers;
    private final SigningItems items;
    private final DossierSignatures signatures;
    private final SignatureDuty duty;
    private final SignatureKeeping keeping;
    private final Clock clock;

    @Inject
    DeclarationSigning(
            Dossiers dossiers,
            SigningItems items,
            DossierSignatures signatures,
            SignatureDuty duty,
            SignatureKeeping keeping,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.signatures = signatures;
        this.duty = duty;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** For its filer and the officers of its unit. @throws Problem NOT_FOUND for others */
    public SignatureState state(Actor actor, UUID id) {
        return duty.state(seen(actor, id), clock.instant());
    }

    /**
     * The signature on the newest version, compact with its payload: any library for JOSE verifies it.
     *
     * @throws Problem NOT_FOUND if there is none, or for others than its filer and the officers of its unit
     */
    public byte[] download(Actor actor, UUID id) {
        var dossier = seen(actor, id);
        return signatures
                .of(id, dossier.versionNo())
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND))
                .complete();
    }

    private Dossier seen(Actor actor, UUID id) {
        return actor.roles().contains(Role.FILER)
                ? dossiers.ofFiler(id, actor)
                : dossiers.ofUnit(id, actor.reviewingUnit());
    }

    /** The company's dossiers whose signature the law asks for and that still lack it, oldest first. */
    public List<UnsignedRow> unsigned(Actor actor) {
        return signatures.unsignedOf(actor.filingCompany()).stream()
                .filter(duty::isOwed)
                .filter(row -> actor.reaches(row.matter()))
                .toList();
    }

    /** The same at the officer's unit. */
    public List<UnsignedRow> unsignedAtUnit(Actor actor) {
        return signatures.unsignedAt(actor.reviewingUnit()).stream()
                .filter(duty::isOwed)
                .toList();
    }

    /**
     * What is to be signed of the newest version.
     *
     * @throws Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS for a draft
     */
    public SigningItem item(Actor actor, UUID id) {
        var dossier = dossiers.ofFiler(id, actor);
        if (dossier.versionNo() == 0) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", DossierStatus.DRAFT.name()));
        }
        return items.of(dossier, dossier.versionNo());
    }

    /** Keeps a signature that holds. @throws Problem as {@link SignatureKeeping#keep} */
    SignatureState keep(Actor actor, SigningItem signed, Proof proof) {
        var now = clock.instant();
        return duty.state(keeping.keep(actor, signed, proof, now), now);
    }
}
