package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.Decision;
import eborder.dossier.Dossier;
import eborder.dossier.DossierDeeds;
import eborder.dossier.DossierNotice;
import eborder.dossier.EndNotices;
import eborder.dossier.check.Situation;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes down the officer's deeds: for the audit trail, the company and the single window. */
@ApplicationScoped
public class ReviewRecords {
    private final DossierDeeds deeds;
    private final Outbox outbox;
    private final EndNotices ends;

    @Inject
    ReviewRecords(DossierDeeds deeds, Outbox outbox, EndNotices ends) {
        this.deeds = deeds;
        this.outbox = outbox;
        this.ends = ends;
    }

    void claimed(Actor actor, Dossier dossier, Instant now) {
        record(AuditEvent.DOSSIER_CLAIMED, actor, dossier, Map.of(), now);
    }

    void released(Actor actor, Dossier dossier, Instant now) {
        record(AuditEvent.DOSSIER_RELEASED, actor, dossier, Map.of(), now);
    }

    void amended(Actor actor, Dossier dossier, Dossier amendment, Instant now) {
        var facts = Map.of(
                "version",
                Integer.toString(dossier.versionNo()),
                "amendment",
                amendment.number().text());
        record(AuditEvent.DOSSIER_AMENDED, actor, dossier, facts, now);
    }

    void lapsed(Dossier dossier, Instant now) {
        deeds.record(new Deed(AuditEvent.DOSSIER_LAPSED, now, "system", "dossier:" + dossier.id(), Map.of()), dossier);
        ends.tell(dossier, "Hết hiệu lực", now);
    }

    void cancelled(Actor actor, Dossier dossier, Instant now) {
        record(AuditEvent.DOSSIER_CANCELLED, actor, dossier, Map.of(), now);
        ends.tell(dossier, "Hồ sơ đã hủy", now);
    }

    void decided(Actor actor, Dossier dossier, Situation about, Decision decision, Instant now) {
        if (decision instanceof Decision.Confirm) {
            tell(NoticeKind.DOSSIER_CONFIRMED, AuditEvent.DOSSIER_CONFIRMED, actor, dossier, about, "", now);
        } else if (decision instanceof Decision.ConfirmOnBoard onBoard) {
            tell(NoticeKind.DOSSIER_CONFIRMED, AuditEvent.DONE_ON_BOARD, actor, dossier, about, onBoard.text(), now);
        } else if (decision instanceof Decision.AskSupplement asked) {
            tell(NoticeKind.SUPPLEMENT_ASKED, AuditEvent.SUPPLEMENT_ASKED, actor, dossier, about, asked.text(), now);
        } else if (decision instanceof Decision.Refuse refused) {
            tell(NoticeKind.DOSSIER_REFUSED, AuditEvent.DOSSIER_REFUSED, actor, dossier, about, refused.text(), now);
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
            Situation about,
            String comment,
            Instant now) {
        var facts = new HashMap<String, String>();
        facts.put("officer", actor.name());
        if (!comment.isEmpty()) {
            facts.put("comment", comment);
        }
        if (about.procedure().channelNsw()) {
            outbox.add(DossierNotice.of(kind, dossier, about.call(), facts, now));
        }
        record(event, actor, dossier, Map.of("version", Integer.toString(dossier.versionNo())), now);
    }

    private void record(AuditEvent event, Actor actor, Dossier dossier, Map<String, String> facts, Instant now) {
        deeds.record(new Deed(event, now, actor.username(), "dossier:" + dossier.id(), facts), dossier);
    }
}
