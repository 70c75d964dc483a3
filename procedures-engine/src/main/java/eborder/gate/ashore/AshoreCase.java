package eborder.gate.ashore;

import eborder.dossier.DocumentKey;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody ashore was not back in time. Opened by the system, ended by the person's return or by an officer. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "ashore_case")
public class AshoreCase {
    @Id
    private UUID id;

    private UUID portCall;
    private UUID permit;
    private String unit;
    private String nationality;
    private String documentNumber;
    private Instant since;
    private Instant returnAt;
    private Instant openedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private CaseEnd ending;

    private String reason;
    private String endedByName;

    @Version
    private int version;

    protected AshoreCase() {}

    /** @param at when the person passed the gate */
    void cameBack(Instant at) {
        requireOpen();
        ending = CaseEnd.CAME_BACK;
        endedAt = at;
    }

    /**
     * @param seen the version that the page showed
     * @throws Problem STATUS_FORBIDS if it has ended, CHANGED_BY_SOMEONE_ELSE if it has changed since
     */
    void end(CaseEnd how, String words, Integer seen, Actor by, Instant now) {
        requireOpen();
        if (seen != null && seen != version) {
            throw new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE);
        }
        ending = how;
        reason = words;
        endedByName = by.name();
        endedAt = now;
    }

    private void requireOpen() {
        if (endedAt != null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }

    UUID id() {
        return id;
    }

    UUID portCall() {
        return portCall;
    }

    UUID permit() {
        return permit;
    }

    String unit() {
        return unit;
    }

    DocumentKey document() {
        return new DocumentKey(nationality, documentNumber);
    }

    Instant since() {
        return since;
    }

    String subject() {
        return "ashore:" + id;
    }
}
