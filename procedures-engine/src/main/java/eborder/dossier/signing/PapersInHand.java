package eborder.dossier.signing;

import eborder.dossier.signing.HandSession.Kind;
import eborder.paper.HandPaperSigner;
import eborder.paper.KeyDesk;
import eborder.paper.SignedPaper;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;

/** Permits, confirmations and refusals, signed by the officer who decided with a key in the own hands (Decree 30/2020, article 32). */
@Relay
class PapersInHand implements HandWork {
    private final HandPapers papers;
    private final HandSigning sessions;
    private final HandPaperSigner signer;
    private final KeyDesk known;
    private final Clock clock;

    @Inject
    PapersInHand(HandPapers papers, HandSigning sessions, HandPaperSigner signer, KeyDesk known, Clock clock) {
        this.papers = papers;
        this.sessions = sessions;
        this.signer = signer;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PAPERS;
    }

    @Override
    public List<ToSign> items(Actor officer, String code) {
        var items = papers.items(officer, code);
        return items.stream()
                .map(item -> ToSign.paper(items.indexOf(item) + 1, item))
                .toList();
    }

    @Override
    public KeyInputs prepare(Actor officer, String code, List<byte[]> chain) {
        var items = papers.items(officer, code);
        var key = signer.key(officer.username(), chain, clock.instant());
        known.seen(officer, key.entry());
        var prepared = sessions.prepare(officer, code, key.chain());
        return new KeyInputs(
                key.entry().subject(),
                key.entry().serial(),
                key.algorithm(),
                items.stream()
                        .map(item -> signer.prepare(item.job(), prepared.chain(), prepared.at()))
                        .map(paper -> Base64.getEncoder().encodeToString(paper.attributes()))
                        .toList());
    }

    /** The paper as it is signed, with an empty place for the signature. */
    byte[] paper(Actor officer, String code, int no) {
        var prepared = sessions.prepared(officer, code);
        var item = papers.item(officer, code, no);
        return signer.prepare(item.job(), prepared.chain(), prepared.at()).paper();
    }

    @Override
    public void complete(Actor officer, String code, List<String> values) {
        var prepared = sessions.prepared(officer, code);
        var key = signer.key(officer.username(), prepared.chain(), clock.instant());
        var signed = new LinkedHashMap<SigningJob, SignedPaper>();
        for (var item : papers.items(officer, code)) {
            var value = value(values.get(signed.size()));
            signed.put(item.job(), signer.sign(item.job(), prepared.chain(), prepared.at(), value));
        }
        papers.keep(officer, code, key, signed);
    }

    private static byte[] value(String base64Url) {
        try {
            return Base64.getUrlDecoder().decode(base64Url);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG, malformed);
        }
    }
}
