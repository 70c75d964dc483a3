package eborder.dossier.signing;

import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.dossier.signing.HandSession.Kind;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** Filed versions, signed by the company that filed them (docs/signing.md). */
@Relay
class DeclarationsInHand implements HandWork {
    private final HandSigning sessions;
    private final DeclarationProofs proofs;
    private final Clock clock;

    @Inject
    DeclarationsInHand(HandSigning sessions, DeclarationProofs proofs, Clock clock) {
        this.sessions = sessions;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.DECLARATIONS;
    }

    @Override
    public List<ToSign> items(Actor filer, String code) {
        var items = sessions.items(filer, code);
        return items.stream()
                .map(item -> ToSign.declaration(items.indexOf(item) + 1, item))
                .toList();
    }

    @Override
    public KeyInputs prepare(Actor filer, String code, List<byte[]> chain) {
        var items = sessions.items(filer, code);
        var signer = proofs.signer(chain, items.get(0).taxCode(), clock.instant());
        var prepared = sessions.prepare(filer, code, chain);
        return new KeyInputs(
                signer.name(),
                signer.serial(),
                signer.algorithm(),
                items.stream()
                        .map(item -> proofs.signingInput(chain, item.payload().bytes(), prepared.at()))
                        .toList());
    }

    @Override
    public void complete(Actor filer, String code, List<String> values) {
        var prepared = sessions.prepared(filer, code);
        var proven = new LinkedHashMap<SigningItem, Proof>();
        for (var item : sessions.items(filer, code)) {
            var input = proofs.signingInput(prepared.chain(), item.payload().bytes(), prepared.at());
            var jws = input + "." + values.get(proven.size());
            proven.put(
                    item, proofs.prove(jws, item.payload().bytes(), item.taxCode(), item.filedAt(), clock.instant()));
        }
        sessions.complete(filer, code, proven);
    }
}
