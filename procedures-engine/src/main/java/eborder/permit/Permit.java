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
import java.util.Map;
import java.util.UUID;

/** A permit of one person, from request to its end. The seal and the paper belong to it for ever. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "permit")
public class Permit {
    /** All permits share one list: it has room for sixteen million. */
    public static final int STATUS_LIST = 1;

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
    private String endCode;
    private Instant suspendedAt;
    private UUID replaces;

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

    /**
     * Another one for the same person, ship and days in place of this one, which holds until the other is approved.
     *
     * @param by whoever asks for it: doesn't approve it
     * @throws Problem STATUS_FORBIDS unless this one may be replaced
     */
    Permit askReplacement(Actor by, Instant now) {
        requireReplaceable(now);
        var other = new Permit();
        other.id = UUID.randomUUID();
        other.code = code;
        other.dossier = dossier;
        other.dossierVersion = dossierVersion;
        other.rowNo = rowNo;
        other.company = company;
        other.unit = unit;
        other.port = port;
        other.portCall = portCall;
        other.imo = imo;
        other.shipName = shipName;
        other.flagState = flagState;
        other.holder = holder.copy();
        other.details = details;
        other.status = PermitStatus.REQUESTED;
        other.requestedAt = now;
        other.requestedBy = by.account();
        other.wantedFrom = wantedFrom;
        other.wantedUntil = lastMinute();
        other.replaces = id;
        return other;
    }

    /** The last minute of its last day: another one holds no longer than it does. */
    private Instant lastMinute() {
        var end = validUntil.minus(1, ChronoUnit.MINUTES);
        return wantedUntil.isBefore(end) ? wantedUntil : end;
    }

    private void requireReplaceable(Instant now) {
        status.requireWay(Step.REPLACE);
        if (suspendedAt != null || validity().hasEnded(now)) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", suspendedAt == null ? "EXPIRED" : "SUSPENDED"));
        }
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
        statusList = STATUS_LIST;
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

    /** @param code of {@code permits/reasons.yaml}; {@code words} of the officer */
    void suspend(String code, String words, Instant now) {
        status = status.after(Step.SUSPEND);
        endCode = code;
        endReason = words;
        suspendedAt = now;
    }

    /** It holds again as before. */
    void resume() {
        status = status.after(Step.RESUME);
        endCode = null;
        endReason = null;
        suspendedAt = null;
    }

    /** @param code of {@code permits/reasons.yaml}; {@code words} of the officer */
    void revoke(String code, String words, Instant now) {
        close(Step.REVOKE, words, now);
        endCode = code;
    }

    /** The paper was handed in; there are no words beside the code. */
    void returned(Instant now) {
        close(Step.RETURN, "", now);
        endCode = PermitReason.HANDED_IN;
    }

    void reportLost(String words, Instant now) {
        close(Step.REPORT_LOST, words, now);
    }

    /** The other one is approved: this one is void from now on. @throws Problem STATUS_FORBIDS if it was suspended or has expired meanwhile */
    void replacedBy(PermitNumber other, Instant now) {
        requireReplaceable(now);
        close(Step.REPLACE, "Thay bằng giấy phép " + other.written(), now);
    }

    private void close(Step step, String words, Instant now) {
        status = status.after(step);
        endReason = words;
        endedAt = now;
    }

    /** @param seen the version that the page showed, null if it showed none. @throws Problem CHANGED_BY_SOMEONE_ELSE if it has changed since */
    void requireVersion(Integer seen) {
        if (seen != null && seen != version) {
            throw new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE);
        }
    }

    /** It ends before its time, whether it is issued already or not. */
    public void end(String reason, Instant now) {
        if (status.allows(Step.REVOKE)) {
            close(Step.REVOKE, reason, now);
        } else if (status.allows(Step.REFUSE)) {
            refuse(reason, now);
        }
    }

    /** For the reason for which the one in whose place it was to come has ended. */
    void refuseFor(Permit ended, Instant now) {
        refuse(ended.endReason, now);
        endCode = ended.endCode;
    }

    public void refuse(String reason, Instant now) {
        close(Step.REFUSE, reason, now);
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

    /** What it was at an earlier moment: what ended or stopped it since doesn't count. */
    public PermitStatus statusAt(Instant moment) {
        boolean sinceThen = (endedAt != null && endedAt.isAfter(moment))
                || (status == PermitStatus.SUSPENDED && suspendedAt.isAfter(moment));
        return sinceThen && issuedAt != null && !issuedAt.isAfter(moment) ? PermitStatus.VALID : status;
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

    UUID approvedBy() {
        return approvedBy;
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

    /** Code of {@code permits/reasons.yaml}, null if it has none. */
    String endCode() {
        return endCode;
    }

    /** The permit in whose place it comes, null if in none's. */
    public UUID replaces() {
        return replaces;
    }
}
