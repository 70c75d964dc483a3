package eborder.party;

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

/** An officer does another one's work for a time, in the own unit or in another one (Decree 30/2020, article 13). */
@Entity
@Table(name = "stand_in")
public class StandIn {
    @Id
    private UUID id;

    private UUID account;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String title;
    private Instant validFrom;
    private Instant validUntil;
    private String appointedByName;

    @SuppressWarnings("UnusedVariable") // evidence, read by queries only
    private Instant appointedAt;

    private Instant endedAt;
    private String endedByName;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    protected StandIn() {}

    /** How the signature is introduced: in place of, by order of, or by authority of the head. */
    public enum Form {
        KT,
        TL,
        TUQ;

        public String messageKey() {
            return "stand-in.form." + name();
        }
    }

    /** @param until the first moment at which it no longer holds */
    static StandIn appoint(
            UUID account, String unit, NewStandIn wanted, Instant from, Instant until, String by, Instant now) {
        var standIn = new StandIn();
        standIn.id = UUID.randomUUID();
        standIn.account = account;
        standIn.unit = unit;
        standIn.role = wanted.role();
        standIn.form = wanted.form();
        standIn.title = wanted.title();
        standIn.validFrom = from;
        standIn.validUntil = until;
        standIn.appointedByName = by;
        standIn.appointedAt = now;
        return standIn;
    }

    /** At once. @throws Problem STATUS_FORBIDS if it has ended */
    void end(String by, Instant now) {
        if (hasEnded(now)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        endedAt = now;
        endedByName = by;
    }

    boolean isLive(Instant now) {
        return !now.isBefore(validFrom) && !hasEnded(now);
    }

    private boolean hasEnded(Instant now) {
        return endedAt != null || !now.isBefore(validUntil);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String unit() {
        return unit;
    }

    Role role() {
        return role;
    }

    /** The head's title, introduced, and the stand-in's own under it. */
    String signing(String headTitle) {
        return form + ". " + headTitle + "\n" + title;
    }

    StandInRow row(String name, String username, Instant now) {
        return new StandInRow(
                id,
                name,
                username,
                unit,
                role,
                form,
                title,
                validFrom,
                validUntil,
                appointedByName,
                endedAt,
                endedByName,
                MandateRow.State.of(hasEnded(now), isLive(now)));
    }
}
