package eborder.report;

import eborder.exchange.ContainerSigner;
import eborder.party.Actor;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hands out one exchange as evidence that stands by itself: messages, receipts, answers and their places in the audit chain, under one signature. */
@Relay
public class ExchangeExport {
    /** Media type of what is handed out. */
    public static final String TYPE = "application/vnd.etsi.asic-e+zip";

    private final ArchivedMessages messages;
    private final ContainerSigner signer;

    @Inject
    ExchangeExport(ArchivedMessages messages, ContainerSigner signer) {
        this.messages = messages;
        this.signer = signer;
    }

    /** @throws Problem NOT_FOUND; NOT_ALLOWED unless the operator asks; SIGNING_FAILED */
    public byte[] container(Actor actor, UUID id) {
        return signer.seal(ExchangeFiles.of(messages.forExport(actor, id)));
    }
}
