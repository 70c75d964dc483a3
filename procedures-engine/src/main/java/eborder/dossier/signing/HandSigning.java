package eborder.dossier.signing;

import eborder.dossier.Dossiers;
import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.dossier.signing.HandSession.Holder;
import eborder.dossier.signing.HandSession.Kind;
import eborder.dossier.signing.HandSession.Prepared;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A session in which filed versions are signed by a key in the signer's own hands: opened, prepared, used once. */
@UseCase
public class HandSigning {
    /** So many are signed by one code at most. */
    public static final int MOST_ITEMS = 50;

    private final HandSessions sessions;
    private final SigningItems items;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final SignatureKeeping keeping;
    private final Clock clock;

    @Inject
    HandSigning(
            HandSessions sessions,
            SigningItems items,
            Dossiers dossiers,
            Mandates mandates,
            SignatureKeeping keeping,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Opens a session for the newest versions of some dossiers.
     *
     * @throws Problem BAD_REQUEST for none or more than fifty, NOT_FOUND for another company's, STATUS_FORBIDS and ALREADY_SIGNED for
     *     what can't be signed, MANDATE_ENDED and NO_MANDATE as for filing
     */
    public OpenedSession open(Actor actor, List<UUID> wanted) {
        var ids = wanted.stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_ITEMS) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "dossiers"));
        }
        var now = clock.instant();
        sessions.removeOld(now);
        var code = OneTimeCode.draw();
        var session = HandSession.open(code, actor, Kind.DECLARATIONS, now);
        var toSign = new ArrayList<HandItem>();
        for (var id : ids) {
            var dossier = dossiers.ofFiler(id, actor);
            mandates.require(actor, dossiers.matter(dossier), now);
            items.requireSignable(dossier, dossier.versionNo());
            toSign.add(HandItem.declaration(session.digest(), toSign.size() + 1, id, dossier.versionNo()));
        }
        sessions.add(session, toSign);
        return new OpenedSession(code.written(), session.expiresAt(), toSign.size());
    }

    /** Whose session a code opens. @throws Problem SIGNING_CODE_UNKNOWN, SIGNING_CODE_USED, SIGNING_CODE_EXPIRED */
    Holder holder(String code) {
        var session = sessions.lock(code);
        session.requireOpen(clock.instant());
        return session.holder();
    }

    /** The filed versions that are signed in it, in order. */
    List<SigningItem> items(Actor actor, String code) {
        return sessions.items(sessions.own(actor, code)).stream()
                .map(item -> items.of(dossiers.ofFiler(item.subject(), actor), item.versionNo()))
                .toList();
    }

    Prepared prepare(Actor actor, String code, List<byte[]> chain) {
        var session = sessions.own(actor, code);
        session.prepare(chain, clock.instant());
        return session.prepared();
    }

    /** @throws Problem SIGNING_NOT_PREPARED before {@link #prepare} */
    Prepared prepared(Actor actor, String code) {
        return sessions.own(actor, code).prepared();
    }

    /** Keeps the signatures, all or none; nobody signs by this code any more. @throws Problem as {@link SignatureKeeping#keep} */
    void complete(Actor actor, String code, Map<SigningItem, Proof> proofs) {
        var now = clock.instant();
        sessions.own(actor, code).use(now);
        proofs.forEach((item, proof) -> keeping.keep(actor, item, proof, now));
    }
}
