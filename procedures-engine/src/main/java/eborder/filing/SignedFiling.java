package eborder.filing;

import eborder.dossier.signing.DeclarationProofs;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

/** Filing and signing in one: the signature is looked at before the transaction begins in which both are kept, or neither. */
@Relay
public class SignedFiling {
    private final Filing filing;
    private final DeclarationProofs proofs;
    private final Clock clock;

    @Inject
    SignedFiling(Filing filing, DeclarationProofs proofs, Clock clock) {
        this.filing = filing;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * Files a dossier with its signature. The same once more gives the same answer.
     *
     * @param payload the bytes of {@link Filing#toSign}; {@code jws} over them, compact, with its payload or without
     * @throws Problem SIGNATURE_OTHER_CONTENT if the dossier isn't what was signed; as {@link Filing#file},
     *     {@link DeclarationProofs#prove} and {@link FilingSignatures#keep}
     */
    public FilingOutcome file(Actor actor, UUID dossier, byte[] payload, String jws) {
        var wanted = filing.toSign(actor, dossier);
        if (!Arrays.equals(wanted.payload().bytes(), payload)) {
            throw new Problem(ErrorCode.SIGNATURE_OTHER_CONTENT);
        }
        var proof = proofs.prove(jws, payload, wanted.taxCode(), wanted.since(), clock.instant());
        return filing.file(actor, dossier, new FilingSignatures.Signed(payload, proof));
    }
}
