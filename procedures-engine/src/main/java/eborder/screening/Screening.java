package eborder.screening;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One question about one person, from asking to the officer's word. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "screening")
public class Screening {
    @Id
    private UUID id;

    private UUID question;
    private UUID dossier;
    private int versionNo;
    private UUID permit;
    private String unit;
    private String fullName;
    private String sex;
    private String dateOfBirth;
    private String nationality;
    private String documentType;
    private String documentNumber;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private ScreeningResult result;

    @Enumerated(EnumType.STRING)
    private NoAnswer why;

    private String caseRef;
    private Instant validUntil;
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private ScreeningDecision decision;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected Screening() {}

    /** The partner's word; a decision that was made before there was one stands. */
    void answered(ScreeningAnswer answer, Instant now) {
        if (answeredAt != null || decision != null) {
            return;
        }
        result = answer.result();
        caseRef = answer.caseRef();
        validUntil = answer.validUntil();
        answeredAt = now;
        why = null;
    }

    /** No answer: an officer has to look, until one comes. */
    void unanswered(NoAnswer cause) {
        if (answeredAt == null && decision == null) {
            result = ScreeningResult.REFER;
            why = cause;
        }
    }

    /** An officer has looked at this very case already. */
    void follow(Screening decided) {
        decision = decided.decision;
        reason = decided.reason;
        decidedBy = decided.decidedBy;
        decidedAt = decided.decidedAt;
    }

    /**
     * An officer has looked.
     *
     * @throws Problem NOT_ALLOWED if it is a hit and the officer isn't the commander, STATUS_FORBIDS if there is nothing to decide
     */
    void decide(ScreeningDecision how, String words, Actor by, Instant now) {
        if (!isOpen()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", String.valueOf(result)));
        }
        if (result == ScreeningResult.HIT) {
            by.require(Role.COMMANDER);
        }
        decision = how;
        reason = words;
        decidedBy = by.name();
        decidedAt = now;
    }

    /** Whether an officer has to look. */
    boolean isOpen() {
        return decision == null && (result == ScreeningResult.HIT || result == ScreeningResult.REFER);
    }

    /** Whether both are about one case of one person. */
    boolean isSameCaseAs(Screening other) {
        return person().equals(other.person()) && Objects.equals(caseRef, other.caseRef) && result == other.result;
    }

    boolean isReferredByPartner() {
        return answeredAt != null && result != ScreeningResult.CLEAR;
    }

    ScreenedPerson person() {
        return new ScreenedPerson(fullName, sex, dateOfBirth, nationality, documentType, documentNumber);
    }

    ScreeningQuestion question() {
        return new ScreeningQuestion(question, person());
    }

    UUID id() {
        return id;
    }

    UUID dossier() {
        return dossier;
    }

    ScreeningResult result() {
        return result;
    }

    String caseRef() {
        return caseRef;
    }

    ScreeningDecision decision() {
        return decision;
    }

    /** As the audit trail calls it. */
    String subject() {
        return "dossier:" + dossier;
    }
}
