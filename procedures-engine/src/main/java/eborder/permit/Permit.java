package eborder.permit;

import eborder.dossier.Dossier;
import eborder.party.Actor;
import eborder.permit.PermitStatus.Step;
import eborder.portcall.ImoNumber;
import eborder.portcall.PortCall;
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
    private Instant wantedUntil;
    private Instant approvedAt;
    private UUID approvedBy;
    private String approvedByName;
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

    /** @param rowNo the person's row in the frozen version, from 0; {@code by} the officer who confirmed the dossier */
    public static Permit request(PermitRequest request, Dossier dossier, PortCall call, Actor by, Instant now) {
        var permit = new Permit();
        permit.id = UUID.randomUUID();
        permit.code = request.code();
        permit.dossier = dossier.id();
        permit.dossierVersion = dossier.versionNo();
        permit.rowNo = request.rowNo();
        permit.portCall = call.id();
        permit.company = dossier.company();
        permit.unit = dossier.unit();
        permit.port = call.port();
        permit.imo = call.imo();
        permit.shipName = call.shipName();
        permit.flagState = request.flagState();
        permit.holder = request.holder();
        permit.status = PermitStatus.REQUESTED;
        permit.requestedAt = now;
        permit.requestedBy = by.account();
        permit.wantedUntil = request.wantedUntil();
        return permit;
    }

    /**
     * The commander approves; printing and signing follow.
     *
     * @throws Problem SAME_PERSON if the same person confirmed the dossier
     */
    public void approve(PermitNumber given, Validity validity, int index, Actor by, Instant now) {
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

    public UUID dossier() {
        return dossier;
    }

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

    public Instant wantedUntil() {
        return wantedUntil;
    }

    public Instant approvedAt() {
        return approvedAt;
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
