package eborder.dossier.signing;

import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.dossier.signing.DeclarationProofs.Signer;
import eborder.party.Actor;
import eborder.party.CurrentActors;
import eborder.shared.Brake;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The way of a signature that is made with a key in the signer's own hands: with a code in two steps, or at once by a company's own
 * software. All that takes a code throw {@link Problem} SIGNING_CODE_UNKNOWN, SIGNING_CODE_USED, SIGNING_CODE_EXPIRED,
 * TOO_MANY_TRIES for an address with too many unknown codes.
 */
@Relay
public class LocalSigning {
    /** Codes of 49 bits aren't guessed at this pace. */
    static final int TRIES = 20;

    private final HandSigning sessions;
    private final DeclarationSigning declarations;
    private final DeclarationProofs proofs;
    private final CurrentActors actors;
    private final Clock clock;
    private final Brake brake;

    @Inject
    LocalSigning(
            HandSigning sessions,
            DeclarationSigning declarations,
            DeclarationProofs proofs,
            CurrentActors actors,
            Clock clock) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.proofs = proofs;
        this.actors = actors;
        this.clock = clock;
        brake = new Brake(TRIES, Duration.ofMinutes(15), clock);
    }

    /** What a key is to sign. @param inputs ASCII, for each item in order */
    public record Prepared(Signer signer, List<String> inputs) {}

    /** What is to be signed by a code, in order. @param address where the question comes from */
    public List<SigningItem> look(String code, String address) {
        return sessions.items(holder(code, address), code);
    }

    /**
     * Takes the signer's certificate, which the signature names, and says what the key is to sign. Again with another certificate
     * replaces the first.
     *
     * @param chain DER, the signer's certificate first
     * @throws Problem as {@link DeclarationProofs#signer}
     */
    public Prepared prepare(String code, List<byte[]> chain, String address) {
        var holder = holder(code, address);
        var items = sessions.items(holder, code);
        var signer = proofs.signer(chain, items.get(0).taxCode(), clock.instant());
        var prepared = sessions.prepare(holder, code, chain);
        return new Prepared(
                signer,
                items.stream()
                        .map(item -> proofs.signingInput(chain, item.payload().bytes(), prepared.at()))
                        .toList());
    }

    /**
     * Takes what the key made of the inputs, all at once; everything is checked before anything is kept.
     *
     * @param values base64url, in order, as RFC 7518 says for the algorithm
     * @throws Problem SIGNING_NOT_PREPARED, BAD_REQUEST for another number of values, as {@link DeclarationProofs#prove} and
     *     {@link SignatureKeeping#keep}
     */
    public List<SignatureRow> complete(String code, List<String> values, String address) {
        var holder = holder(code, address);
        var items = sessions.items(holder, code);
        if (values.size() != items.size()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "values"));
        }
        var prepared = sessions.prepared(holder, code);
        var proven = new LinkedHashMap<SigningItem, Proof>();
        for (var item : items) {
            var input = proofs.signingInput(prepared.chain(), item.payload().bytes(), prepared.at());
            proven.put(item, prove(item, input + "." + values.get(proven.size())));
        }
        return sessions.complete(holder, code, proven);
    }

    /**
     * Takes a signature that a company's own software made over the newest version.
     *
     * @param jws compact, with its payload or without
     * @throws Problem as {@link DeclarationSigning#item}, {@link DeclarationProofs#prove} and {@link SignatureKeeping#keep}
     */
    public SignatureState sign(Actor actor, UUID dossier, String jws) {
        var item = declarations.item(actor, dossier);
        return declarations.keep(actor, item, prove(item, jws));
    }

    private Proof prove(SigningItem item, String jws) {
        return proofs.prove(jws, item.payload().bytes(), item.taxCode(), item.filedAt(), clock.instant());
    }

    /** A code says who signs, not whether that person still may. */
    private Actor holder(String code, String address) {
        if (!brake.pause(address).isZero()) {
            throw new Problem(ErrorCode.TOO_MANY_TRIES);
        }
        try {
            var holder = sessions.holder(code);
            return actors.capacities(holder.account(), holder.since()).stream()
                    .filter(actor -> holder.company().equals(actor.company()))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ErrorCode.SIGNING_CODE_UNKNOWN));
        } catch (Problem refused) {
            if (refused.code() == ErrorCode.SIGNING_CODE_UNKNOWN) {
                brake.count(address);
            }
            throw refused;
        }
    }
}
