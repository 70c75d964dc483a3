package eborder.exchange;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes each message of a partner once. What it leads to, its archived bytes and its answer are one transaction: acknowledged means
 * committed, and who repeats a message hears what was answered, byte for byte.
 */
@UseCase
public class InboxDesk {
    private final Inbox inbox;
    private final MessageArchive archive;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InboxDesk(Inbox inbox, MessageArchive archive, AuditTrail audit, Clock clock) {
        this.inbox = inbox;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param work what the message asks for; joins this transaction and is not called for a repeated message. What it throws undoes
     *     everything, so that the message can come again
     * @throws Problem MESSAGE_ID_TAKEN if another message came with this id
     */
    public Message take(Incoming incoming, Supplier<Answered> work) {
        inbox.hold(incoming);
        var before = inbox.reply(incoming);
        if (before.isPresent()) {
            return same(incoming, before.get());
        }
        var answered = work.get();
        keep(incoming, answered);
        return answered.reply();
    }

    /** Records a message that isn't the partner's and keeps nothing of it. @param code why */
    public void turnAway(Incoming incoming, String code) {
        audit.record(new Deed(
                AuditEvent.MESSAGE_REFUSED,
                clock.instant(),
                "system",
                subject(incoming, null),
                Map.of(
                        "error", code,
                        "message", incoming.messageId(),
                        "sha256", incoming.fingerprint().hex(),
                        "partner", incoming.partner().name())));
    }

    private static Message same(Incoming incoming, KeptReply kept) {
        if (!kept.sha256().equals(incoming.fingerprint().hex())) {
            throw new Problem(ErrorCode.MESSAGE_ID_TAKEN);
        }
        return kept.reply();
    }

    private void keep(Incoming incoming, Answered answered) {
        var now = clock.instant();
        var exchange = new Exchange(incoming.message(), answered.reply());
        var id = archive.addIncoming(incoming.partner(), now, exchange);
        inbox.add(incoming, id, answered.dossier(), now);
        audit.record(new Deed(
                answered.taken() ? AuditEvent.MESSAGE_TAKEN : AuditEvent.MESSAGE_REFUSED,
                now,
                "system",
                subject(incoming, answered.dossier()),
                facts(incoming, answered, id, exchange)));
    }

    private static String subject(Incoming incoming, UUID dossier) {
        return dossier == null ? "partner:" + incoming.partner().name() : "dossier:" + dossier;
    }

    private static Map<String, String> facts(Incoming incoming, Answered answered, UUID id, Exchange exchange) {
        var facts = new HashMap<>(answered.facts());
        facts.putAll(MessageArchive.facts(id, exchange));
        facts.put("message", incoming.messageId());
        facts.put("partner", incoming.partner().name());
        return facts;
    }
}
