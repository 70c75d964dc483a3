package eborder.singlewindow.rest;

import eborder.filing.FilingOutcome;
import eborder.filing.FilingReceipt;
import eborder.filing.FilingReceipts;
import eborder.party.Actor;
import eborder.singlewindow.event.SignedReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** What a program is told of its filing: number and deadline with the portal's receipt, or everything that is wrong. */
@ApplicationScoped
class FilingAnswers {
    /** A JWS; not there if the portal has no key to sign with. */
    static final String RECEIPT = "Filing-Receipt";

    private final FilingReceipts receipts;
    private final SignedReceipts signed;

    @Inject
    FilingAnswers(FilingReceipts receipts, SignedReceipts signed) {
        this.receipts = receipts;
        this.signed = signed;
    }

    Response of(Actor actor, FilingOutcome outcome) {
        if (outcome instanceof FilingOutcome.Stopped stopped) {
            return Problems.answer(ProblemDetails.stopped(stopped.findings()));
        }
        var filed = (FilingOutcome.Filed) outcome;
        var answer = Response.status(Response.Status.CREATED).entity(filed);
        if (signed.areSigned()) {
            answer.header(RECEIPT, signed.sign(receipt(actor, filed)));
        }
        return answer.build();
    }

    private FilingReceipt receipt(Actor actor, FilingOutcome.Filed filed) {
        return receipts.of(actor, filed.dossier()).stream()
                .filter(receipt -> receipt.version() == filed.versionNo())
                .findFirst()
                .orElseThrow();
    }
}
