package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Decision;
import eborder.dossier.Dossier;
import eborder.dossier.DossierNotice;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes down the officer's deeds: for the audit trail and for the single window. */
@ApplicationScoped
public class ReviewRecords {
    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    ReviewRecords(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void claimed(Actor actor, Dossier dossier, Instant now) {
        record(AuditEvent.DOSSIER_CLAIMED, actor, dossier, Map.of(), now);
    }

    void released(Actor actor, Dossier dossier, Instant now) {
        record(AuditEvent.DOSSIER_RELEASED, actor, dossier, Map.of(), now);
    }

    void decided(Actor actor, Dossier dossier, PortCall call, Decision decision, Instant now) {
        if (decision instanceof Decision.Confirm) {
            tell(NoticeKind.DOSSIER_CONFIRMED, AuditEvent.DOSSIER_CONFIRMED, actor, dossier, call, "", now);
        } else if (decision instanceof Decision.AskSupplement asked) {
            tell(NoticeKind.SUPPLEMENT_ASKED, AuditEvent.SUPPLEMENT_ASKED, actor, dossier, call, asked.text(), now);
        } else if (decision instanceof Decision.Refuse refused) {
            tell(NoticeKind.DOSSIER_REFUSED, AuditEvent.DOSSIER_REFUSED, actor, dossier, call, refused.text(), now);
        } else if (decision instanceof Decision.ProposeRefusal) {
            record(AuditEvent.REFUSAL_PROPOSED, actor, dossier, Map.of(), now);
        } else if (decision instanceof Decision.SendBack) {
            record(AuditEvent.DOSSIER_SENT_BACK, actor, dossier, Map.of(), now);
        }
    }

    private void tell(
            NoticeKind kind,
            AuditEvent event,
            Actor actor,
            Dossier dossier,
            PortCall call,
            String comment,
            Instant now) {
        var facts = new HashMap<String, String>();
        facts.put("officer", actor.name());
        if (!comment.isEmpty()) {
            facts.put("comment", comment);
        }
        outbox.add(DossierNotice.of(kind, dossier, call, facts, now));
        record(event, actor, dossier, Map.of("version", Integer.toString(dossier.versionNo())), now);
    }

    private void record(AuditEvent event, Actor actor, Dossier dossier, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, actor.username(), "dossier:" + dossier.id(), facts));
    }
}
