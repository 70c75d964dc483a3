package eborder.review;

import eborder.audit.AuditEvent;
import java.util.UUID;

/** The signed papers that a decision brings forth. */
public enum DecisionPaper {
    /** Form 06 and its like. */
    CONFIRMATION("dossier:", "Xác nhận hoàn thành thủ tục biên phòng", AuditEvent.PAPER_SIGNED),
    /** Forms 10 and 11 and their like; it stays when the procedure is carried out on board later. */
    REFUSAL("refusal:", "Từ chối thủ tục biên phòng điện tử", AuditEvent.REFUSAL_SIGNED);

    private final String prefix;
    private final String reason;
    private final AuditEvent event;

    DecisionPaper(String prefix, String reason, AuditEvent event) {
        this.prefix = prefix;
        this.reason = reason;
        this.event = event;
    }

    /** A paper that is still to be signed. @param officer the account of the one who decided */
    public record Due(UUID dossier, UUID officer, DecisionPaper kind) {
        String subject() {
            return kind.subject(dossier);
        }
    }

    String prefix() {
        return prefix;
    }

    /** Under which the signed paper is kept. */
    String subject(UUID dossier) {
        return prefix + dossier;
    }

    /** Why it is signed, in Vietnamese. */
    String reason() {
        return reason;
    }

    AuditEvent event() {
        return event;
    }
}
