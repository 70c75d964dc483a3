package eborder.permit;

import eborder.form.Answers;
import eborder.party.Actor;
import eborder.permit.PermitStatus.Step;
import eborder.portcall.ImoNumber;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A permit of one person, from request to its end. The seal and the paper belong to it for ever. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "permit")
public class Permit {
    @Id
    private UUID id;

    private String code;
    private UUID dossier;
    private int dossierVersion;
    private int rowNo;
    private UUID portCall;
    private UUID company;
    private String unit;
    private String port;
    private ImoNumber imo;
    private String shipName;
    private String flagState;
    private PermitNumber number;

    @Embedded
    private Holder holder;

    @Enumerated(EnumType.STRING)
    private PermitStatus status;

    private Instant requestedAt;
    private UUID requestedBy;
    private Answers details;
    private Instant wantedFrom;
    private Instant wantedUntil;
    private Instant approvedAt;
    private UUID approvedBy;
    private String approvedByName;
    private String signerTitle;
    private Instant validFrom;
    private Instant validUntil;
    private int statusList;
    private int statusIndex;
    private String sealDigits;
    private Instant issuedAt;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected Permit() {}

    /** @param by the officer who confirmed the dossier */
    public static Permit request(PermitRequest request, Actor by, Instant now) {
        var permit = new Permit();
        permit.id = UUID.randomUUID();
        permit.code = request.code();
        permit.dossier = request.dossier();
        permit.dossierVersion = request.dossierVersion();
        permit.rowNo = request.rowNo();
        permit.company = request.company();
        permit.unit = request.unit();
        permit.port = request.place();
        permit.holder = request.holder();
        permit.details = request.details();
        permit.status = PermitStatus.REQUESTED;
        permit.requestedAt = now;
        permit.requestedBy = by.account();
        permit.wantedFrom = request.wantedFrom();
        permit.wantedUntil = request.wantedUntil();
        permit.bind(request.ship());
        return permit;
    }

    private void bind(BoundShip ship) {
        if (ship != null) {
            portCall = ship.portCall();
            imo = ship.imo();
            shipName = ship.name();
            flagState = ship.flagState();
        }
    }

    /**
     * The commander approves; printing and signing follow.
     *
     * @param standingIn how a stand-in's signature is introduced, null for the commander's own
     * @throws Problem SAME_PERSON if the same person confirmed the dossier
     */
    public void approve(PermitNumber given, Validity validity, int index, Actor by, String standingIn, Instant now) {
        if (by.account().equals(requestedBy)) {
            throw new Problem(ErrorCode.SAME_PERSON);
        }
        status = status.after(Step.APPROVE);
        number = given;
        validFrom = validity.from().truncatedTo(ChronoUnit.MINUTES);
        validUntil = validity.until().truncatedTo(ChronoUnit.MINUTES);
        statusList = 1;
        statusIndex = index;
        approvedAt = now;
        approvedBy = by.account();
        approvedByName = by.name();
        signerTitle = standingIn;
    }

    /** Printed, sealed, read back and signed. */
    public void issue(String digits, Instant now) {
        status = status.after(Step.ISSUE);
        sealDigits = digits;
        issuedAt = now;
    }

    public void revoke(String reason, Instant now) {
        status = status.after(Step.REVOKE);
        endReason = reason;
        endedAt = now;
    }

    /** It ends before its time, whether it is issued already or not. */
    public void end(String reason, Instant now) {
        if (status.allows(Step.REVOKE)) {
            revoke(reason, now);
        } else if (status.allows(Step.REFUSE)) {
            refuse(reason, now);
        }
    }

    public void refuse(String reason, Instant now) {
        status = status.after(Step.REFUSE);
        endReason = reason;
        endedAt = now;
    }

    /** The permit as the audit trail and the papers call it. */
    public String subject() {
        return number == null ? "permit:" + id : "permit:" + number.sealed();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The holder's row in the dossier's version, from 0. */
    public int rowNo() {
        return rowNo;
    }

    public UUID dossier() {
        return dossier;
    }

    /** Null if it is bound to no ship. */
    public UUID portCall() {
        return portCall;
    }

    public UUID company() {
        return company;
    }

    public String unit() {
        return unit;
    }

    public String port() {
        return port;
    }

    /** Null if it is bound to no ship. */
    public ImoNumber imo() {
        return imo;
    }

    public String flagState() {
        return flagState;
    }

    public String shipName() {
        return shipName;
    }

    /** Null until approved. */
    public PermitNumber number() {
        return number;
    }

    public Holder holder() {
        return holder;
    }

    public PermitStatus status() {
        return status;
    }

    /** What is printed beside the holder, by field name. */
    public Answers details() {
        return details;
    }

    /** Null if at once. */
    public Instant wantedFrom() {
        return wantedFrom;
    }

    public Instant wantedUntil() {
        return wantedUntil;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** How a stand-in's signature is introduced, null for the commander's own. */
    public String signerTitle() {
        return signerTitle;
    }

    public String approvedByName() {
        return approvedByName;
    }

    /** Null until approved. */
    public Validity validity() {
        return validFrom == null ? null : new Validity(validFrom, validUntil);
    }

    public int statusList() {
        return statusList;
    }

    public int statusIndex() {
        return statusIndex;
    }

    /** Null until issued. */
    public String sealDigits() {
        return sealDigits;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endReason() {
        return endReason;
    }
}
