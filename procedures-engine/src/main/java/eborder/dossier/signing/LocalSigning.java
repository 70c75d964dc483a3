package eborder.dossier.signing;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The way of a signature that is made with a key in the signer's own hands: with a code in two steps, or at once by a company's own
 * software. All that takes a code throw {@link Problem} SIGNING_CODE_UNKNOWN, SIGNING_CODE_USED, SIGNING_CODE_EXPIRED,
 * TOO_MANY_TRIES for an address with too many unknown codes.
 */
@Relay
public class LocalSigning {
    private final HandSigning sessions;
    private final DeclarationsInHand declarations;
    private final PapersInHand papers;
    private final DeclarationSigning filed;
    private final DeclarationProofs proofs;
    private final CodeHolders holders;
    private final Clock clock;

    @Inject
    LocalSigning(
            HandSigning sessions,
            DeclarationsInHand declarations,
            PapersInHand papers,
            DeclarationSigning filed,
            DeclarationProofs proofs,
            CodeHolders holders,
            Clock clock) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.papers = papers;
        this.filed = filed;
        this.proofs = proofs;
        this.holders = holders;
        this.clock = clock;
    }

    /** What is to be signed by a code, in order. @param address where the question comes from */
    public List<ToSign> look(String code, String address) {
        var session = session(code, address);
        return session.work().items(session.signer(), code);
    }

    /**
     * Takes the signer's certificate, which the signature names, and says what the key is to sign. Again with another certificate
     * replaces the first.
     *
     * @param chain DER, the signer's certificate first
     * @throws Problem as {@link DeclarationProofs#signer} or {@link eborder.paper.HandPaperSigner#key}
     */
    public KeyInputs prepare(String code, List<byte[]> chain, String address) {
        var session = session(code, address);
        return session.work().prepare(session.signer(), code, chain);
    }

    /**
     * A paper as it is about to be signed, so that the program beside the key can look whether it signs what was shown.
     *
     * @throws Problem SIGNING_NOT_PREPARED, NOT_FOUND if no paper has this number, SIGNING_JOB_DIFFERS
     */
    public byte[] paper(String code, int no, String address) {
        var session = session(code, address);
        if (session.work() != papers) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return papers.paper(session.signer(), code, no);
    }

    /**
     * Takes what the key made of the inputs, all at once; everything is checked before anything is kept.
     *
     * @param values base64url, in order, as RFC 7518 says for the algorithm
     * @return what is signed now
     * @throws Problem SIGNING_NOT_PREPARED, BAD_REQUEST for another number of values; of declarations as
     *     {@link DeclarationProofs#prove} and {@link SignatureKeeping#keep}, of papers as {@link eborder.paper.HandPaperSigner#sign}
     */
    public List<ToSign> complete(String code, List<String> values, String address) {
        var session = session(code, address);
        var items = session.work().items(session.signer(), code);
        if (values.size() != items.size()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "values"));
        }
        session.work().complete(session.signer(), code, values);
        return items;
    }

    /**
     * Takes a signature that a company's own software made over the newest version.
     *
     * @param jws compact, with its payload or without
     * @throws Problem as {@link DeclarationSigning#item}, {@link DeclarationProofs#prove} and {@link SignatureKeeping#keep}
     */
    public SignatureState sign(Actor actor, UUID dossier, String jws) {
        var item = filed.item(actor, dossier);
        var proof = proofs.prove(jws, item.payload().bytes(), item.taxCode(), item.filedAt(), clock.instant());
        return filed.keep(actor, item, proof);
    }

    private record Session(HandWork work, Actor signer) {}

    private Session session(String code, String address) {
        var present = holders.of(code, address, sessions::holder);
        return new Session(work(present.holder().kind()), present.actor());
    }

    private HandWork work(HandSession.Kind kind) {
        return Stream.<HandWork>of(declarations, papers)
                .filter(work -> work.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
