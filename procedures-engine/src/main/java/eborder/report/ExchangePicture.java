package eborder.report;

import eborder.exchange.Partner;
import java.time.Instant;
import java.util.UUID;

/**
 * An archived exchange without what it says.
 *
 * @param messageId the partner's, null unless the partner began it
 * @param filed whether it led to a dossier
 * @param replayable whether today's mapping can be tried on it
 * @param sentSha256 of the message, its type and signature, as the trail keeps it; the same for the receipt
 * @param seq its link in the audit chain, null while it waits for one
 * @param underHead whether a signed head covers that link
 */
public record ExchangePicture(
        UUID id,
        Partner partner,
        Instant at,
        boolean incoming,
        String messageId,
        boolean filed,
        boolean replayable,
        String sentType,
        long sentBytes,
        String sentSha256,
        String receiptType,
        long receiptBytes,
        String receiptSha256,
        Long seq,
        boolean underHead) {
    static ExchangePicture of(ArchivedMessages.Proven proven) {
        var archived = proven.archived();
        var sent = archived.exchange().sent();
        var receipt = archived.exchange().receipt();
        return new ExchangePicture(
                archived.id(),
                archived.partner(),
                archived.at(),
                archived.incoming(),
                archived.messageId(),
                archived.dossier() != null,
                archived.incoming() && archived.partner() == Partner.SINGLE_WINDOW,
                sent.type(),
                sent.bytes().length,
                sent.fingerprint().hex(),
                receipt.type(),
                receipt.bytes().length,
                receipt.fingerprint().hex(),
                proven.proof().map(proof -> proof.seq()).orElse(null),
                proven.proof().filter(proof -> proof.head() != null).isPresent());
    }
}
