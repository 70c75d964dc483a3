package eborder.dossier;

import eborder.dossier.DossierStatus.Step;
import eborder.portcall.PortCall;
import eborder.procedure.Changes;
import eborder.procedure.Deadline;
import eborder.procedure.Movement;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One filing under a procedure, from draft to decision. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "dossier")
public class Dossier {
    @Id
    private UUID id;

    private UUID portCall;
    private String procedureCode;
    private UUID changes;
    private String changedProcedure;
    private UUID startedFrom;
    private Integer changedVersion;

    @Enumerated(EnumType.STRING)
    private Movement movement;

    private Instant movesAt;
    private String subject;
    private UUID company;
    private String unit;
    private DossierNumber number;
    private String outsideReference;
    private Integer outsideYear;
    private UUID outage;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    private int versionNo;
    private Instant openedAt;

    @Embedded
    private AnswerClock clock = new AnswerClock();

    @Embedded
    private OfficerClaim claim = new OfficerClaim();

    private Instant decidedAt;

    @Version
    private int version;

    protected Dossier() {}

    /** Opens a dossier for a movement of a ship. */
    public static Dossier open(String procedureCode, Movement movement, PortCall call, Instant now) {
        var dossier = draft(procedureCode, movement, call.company(), call.unit(), now);
        dossier.portCall = call.id();
        dossier.movesAt = call.momentOf(movement);
        dossier.subject = call.shipName();
        return dossier;
    }

    /** Opens a dossier that is filed to a border unit for itself. */
    public static Dossier apply(String procedureCode, Movement movement, UUID company, String unit, Instant now) {
        return draft(procedureCode, movement, company, unit, now);
    }

    /** Opens a dossier that is to change this one. */
    public Dossier change(String changingProcedure, Instant now) {
        var dossier = draft(changingProcedure, movement, company, unit, now);
        dossier.portCall = portCall;
        dossier.movesAt = movesAt;
        dossier.subject = subject;
        dossier.changes = id;
        dossier.changedProcedure = procedureCode;
        dossier.outsideReference = outsideReference;
        dossier.outsideYear = outsideYear;
        return dossier;
    }

    private static Dossier draft(String procedureCode, Movement movement, UUID company, String unit, Instant now) {
        var dossier = new Dossier();
        dossier.id = UUID.randomUUID();
        dossier.procedureCode = procedureCode;
        dossier.movement = movement;
        dossier.company = company;
        dossier.unit = unit;
        dossier.status = DossierStatus.DRAFT;
        dossier.openedAt = now;
        return dossier;
    }

    /** What the declarations say of it: who or what it is about, and when the movement is, null if nothing moves. */
    public void declared(String about, Instant moves) {
        subject = about;
        movesAt = moves;
    }

    /** It came from another single window, which knows it by this. @param reference at most 35 characters; {@code year} of it there */
    public void cameAs(String reference, int year) {
        outsideReference = reference;
        outsideYear = year;
    }

    /** Whether the single window has a number for it. */
    public boolean isKnownAtSingleWindow() {
        return outsideReference != null;
    }

    /** It was filed directly while the single window was down, or on paper then. */
    public void filedIn(UUID declaredOutage) {
        outage = declaredOutage;
    }

    /** The outage of the single window in which it was filed directly, null if in none. */
    public UUID outage() {
        return outage;
    }

    /** By which the single window knows it: its own number there, else ours. */
    public String reference() {
        return outsideReference == null ? number.text() : outsideReference;
    }

    /** The year of {@link #reference()}. */
    public int referenceYear() {
        return outsideYear == null ? clock.receivedAt().atZone(TheClock.VIETNAM).getYear() : outsideYear;
    }

    /** Its draft begins with the lists of another one. */
    public void startFrom(Dossier before) {
        startedFrom = before.id;
    }

    /** The dossier whose lists it began with, null if none. */
    public UUID startedFrom() {
        return startedFrom;
    }

    /** Another time than announced before. */
    public void expectedAt(Instant moves) {
        movesAt = moves;
    }

    /** The ship's call that what is asked for is bound to. */
    public void boundTo(PortCall call) {
        portCall = call.id();
    }

    /**
     * Filed for the first time: complete, so the officer's clock starts.
     *
     * @param answer when the answer is due; {@code late} whether it came after the filing deadline
     */
    public void file(DossierNumber given, Deadline answer, boolean late, Instant now) {
        status = status.after(Step.FILE);
        number = given;
        versionNo = 1;
        clock.start(answer, late, now);
    }

    /** Filed again after a supplement was asked: the clock goes on where it stood. */
    public void fileAgain(Instant now) {
        status = status.after(Step.FILE);
        versionNo++;
        clock.resume(now);
        claim().drop();
    }

    /** @param takeOver whether to take it from a colleague. @throws Problem ALREADY_CLAIMED if a colleague has it and not so */
    public void claim(UUID account, String name, boolean takeOver) {
        claim().take(account, name, takeOver);
        status = status.after(Step.CLAIM);
    }

    public void release(UUID account) {
        claim().require(account);
        status = status.after(Step.RELEASE);
        claim().drop();
    }

    /** The filer is asked: the officer's clock stands still. */
    public void askSupplement(UUID account, Instant now) {
        claim().require(account);
        status = status.after(Step.ASK_SUPPLEMENT);
        clock.pause(now);
        claim().drop();
    }

    public void confirm(UUID account, Instant now) {
        claim().require(account);
        status = status.after(Step.CONFIRM);
        decidedAt = now;
    }

    /** Only the commander refuses (Circular 49/2017, article 17): an officer proposes. */
    public void proposeRefusal(UUID account) {
        claim().require(account);
        status = status.after(Step.PROPOSE_REFUSAL);
    }

    public void refuse(Instant now) {
        status = status.after(Step.REFUSE);
        decidedAt = now;
    }

    /** What was refused as an electronic procedure was done on board (Decision 10/2016, article 3(9)). */
    public void confirmOnBoard(Instant now) {
        if (!canBeDoneOnBoard()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        status = status.after(Step.CONFIRM_ON_BOARD);
        decidedAt = now;
    }

    public boolean canBeDoneOnBoard() {
        return status.allows(Step.CONFIRM_ON_BOARD) && isShipsOwnMovement();
    }

    /** Only a ship's own movement is carried out on board when it is refused. */
    public boolean isShipsOwnMovement() {
        return changes == null && portCall != null && movement != Movement.NONE;
    }

    /** The filer takes it back. @throws Problem STATUS_FORBIDS unless {@link #canBeWithdrawn} */
    public void withdraw(Instant now) {
        if (!canBeWithdrawn(now)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", status.name()));
        }
        status = status.after(Step.WITHDRAW);
        claim().drop();
        clock.stop();
        decidedAt = now;
    }

    /** Before anybody has decided; what is confirmed and about no ship, until it happens (domain.md 1.3: no law cancels it otherwise). */
    public boolean canBeWithdrawn(Instant now) {
        return status.allows(Step.WITHDRAW) && (status != DossierStatus.CONFIRMED || isAhead(now));
    }

    private boolean isAhead(Instant now) {
        return portCall == null && changes == null && movesAt != null && now.isBefore(movesAt);
    }

    /**
     * A change of it was filed.
     *
     * @throws Problem CHANGE_WAITING if another change is, DOSSIER_ENDED if nothing stands any more, STATUS_FORBIDS if nothing
     *     stands yet
     */
    public void askChange(Changes.Kind kind) {
        if (DossierStatus.CHANGE_ASKED.contains(status)) {
            throw new Problem(ErrorCode.CHANGE_WAITING);
        }
        if (DossierStatus.ENDED.contains(status)) {
            throw new Problem(ErrorCode.DOSSIER_ENDED);
        }
        status = status.after(kind == Changes.Kind.AMENDMENT ? Step.ASK_AMENDMENT : Step.ASK_CANCELLATION);
    }

    /** The cancellation was accepted. */
    public void cancel(Instant now) {
        status = status.after(Step.CHANGE);
        decidedAt = now;
    }

    /** The arrival that it follows was cancelled: what stood is cancelled too, what was still asked for is off. */
    public void fallAway(Instant now) {
        status = status.after(Step.FALL_AWAY);
        clock.stop();
        decidedAt = now;
    }

    /** What it is to change stood in this version when it was filed. */
    public void compareWith(int version) {
        changedVersion = version;
    }

    /** The amendment was accepted: a new version stands. */
    public void amend() {
        status = status.after(Step.CHANGE);
        versionNo++;
    }

    /** The change that was asked for doesn't come. */
    public void keep() {
        status = status.after(Step.KEEP);
    }

    /** Its time has gone by unused. */
    public void lapse(Instant now) {
        status = status.after(Step.LAPSE);
        clock.stop();
        decidedAt = now;
    }

    /** The commander doesn't follow the proposal: back to the queue. */
    public void sendBack() {
        status = status.after(Step.SEND_BACK);
        claim().drop();
    }

    /** @throws Problem CHANGED_BY_SOMEONE_ELSE if the page showed another version than the one on file */
    public void requireVersion(int shown) {
        if (shown != versionNo) {
            throw new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE);
        }
    }

    /** @throws Problem STATUS_FORBIDS unless the filer may write */
    public void requireOpenForFiler() {
        if (!isOpenForFiler()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }

    public boolean isOpenForFiler() {
        return status.allows(Step.FILE);
    }

    /** The database gives none back for a claim that nobody has. */
    private OfficerClaim claim() {
        if (claim == null) {
            claim = new OfficerClaim();
        }
        return claim;
    }

    public UUID id() {
        return id;
    }

    /** Null if it stands for itself. */
    public UUID changes() {
        return changes;
    }

    /** The procedure of the dossier that it changes, null if it stands for itself. */
    public String changedProcedure() {
        return changedProcedure;
    }

    /** The version of that dossier that it was filed against, null before. */
    public Integer changedVersion() {
        return changedVersion;
    }

    public Movement movement() {
        return movement;
    }

    /** When the movement is, as far as known. */
    public Instant movesAt() {
        return movesAt;
    }

    /** Who or what it is about, as lists show it; null before anything was declared. */
    public String subject() {
        return subject;
    }

    /** Null if no ship is concerned. */
    public UUID portCall() {
        return portCall;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public UUID company() {
        return company;
    }

    public String unit() {
        return unit;
    }

    /** Null until filed. */
    public DossierNumber number() {
        return number;
    }

    public DossierStatus status() {
        return status;
    }

    /** The newest frozen version, 0 before the first filing. */
    public int versionNo() {
        return versionNo;
    }

    public Instant receivedAt() {
        return clock.receivedAt();
    }

    public Instant dueAt() {
        return clock.dueAt();
    }

    public String dueLaw() {
        return clock.dueLaw();
    }

    public Instant pausedAt() {
        return clock.pausedAt();
    }

    public boolean late() {
        return clock.late();
    }

    public UUID claimedBy() {
        return claim().by();
    }

    public String claimedByName() {
        return claim().byName();
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The day whose law it goes by: that of its filing, today while it is a draft. */
    public LocalDate lawDay(Instant now) {
        return (receivedAt() == null ? now : receivedAt())
                .atZone(TheClock.VIETNAM)
                .toLocalDate();
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
