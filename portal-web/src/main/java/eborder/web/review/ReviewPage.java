package eborder.web.review;

import eborder.audit.AuditEvent;
import eborder.dossier.ClockStretch;
import eborder.dossier.DossierStatus;
import eborder.dossier.VersionChange;
import eborder.dossier.fee.FeePicture;
import eborder.dossier.payment.PaymentDesk;
import eborder.dossier.payment.PaymentRow;
import eborder.exchange.NoticeRow;
import eborder.form.Finding;
import eborder.party.Role;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PrintoutDesk;
import eborder.review.FeeDesk;
import eborder.review.OriginalsDesk;
import eborder.review.OriginalsPicture;
import eborder.review.ReviewPicture;
import eborder.review.ReviewPictures;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.review.FiledWords.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One dossier as an officer reads it: differences and remarks first, the rest below. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {
    private static final String CHANGES = "changes";
    private static final String REMARKS = "remarks";

    private final ReviewPictures pictures;
    private final OriginalsDesk originals;
    private final FeeDesk fees;
    private final PaymentDesk payments;
    private final PermitDesk permits;
    private final PrintoutDesk printouts;
    private final FiledWords filed;
    private final Visitor visitor;
    private final Clock clock;
    private UUID id;
    private String sheet;
    private int from;
    private ReviewPicture picture;
    private List<Sheet> sheets;
    private Optional<OriginalsPicture> owed;
    private List<PermitRow> permitRows;
    private FeePicture feePicture;
    private List<PaymentRow> paymentRows;

    @Inject
    ReviewPage(
            ReviewPictures pictures,
            OriginalsDesk originals,
            FeeDesk fees,
            PaymentDesk payments,
            PermitDesk permits,
            PrintoutDesk printouts,
            FiledWords filed,
            Visitor visitor,
            Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.fees = fees;
        this.payments = payments;
        this.permits = permits;
        this.printouts = printouts;
        this.filed = filed;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND also when the address names no dossier at all */
    public ReviewPicture getPicture() {
        if (id == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        if (picture == null) {
            picture = pictures.picture(visitor.actor(), id);
        }
        return picture;
    }

    public TimeUsed getUsed() {
        var facts = getPicture().facts();
        return TimeUsed.between(
                facts.receivedAt(), facts.dueAt(), facts.pausedAt() == null ? clock.instant() : facts.pausedAt());
    }

    /** Whether an officer still has to do something about it. */
    public boolean isWaiting() {
        return DossierStatus.WAITING_FOR_OFFICER.contains(getPicture().status());
    }

    /** Whether what it lets happen stands. */
    public boolean isConfirmed() {
        return DossierStatus.IN_FORCE.contains(getPicture().status());
    }

    public boolean isClockRunning() {
        return getPicture().facts().pausedAt() == null && isWaiting();
    }

    /** Whether the confirmation is signed and can be taken. */
    public boolean isSigned() {
        return was(AuditEvent.PAPER_SIGNED);
    }

    /** Whether the refusal is signed and can be taken. */
    public boolean isRefusalSigned() {
        return was(AuditEvent.REFUSAL_SIGNED);
    }

    private boolean was(AuditEvent event) {
        return getPicture().deeds().stream().anyMatch(deed -> deed.event() == event);
    }

    public boolean isRefused() {
        return was(AuditEvent.DOSSIER_REFUSED);
    }

    public Possible getPossible() {
        return Possible.of(getPicture().status(), getPicture().facts(), visitor.actor());
    }

    /** Whether somebody who is to leave with the ship is still ashore. */
    public boolean isCrewAshore() {
        return !getPicture().ashore().isEmpty();
    }

    public int getGoingAshore() {
        return getPicture().filed().goingAshore().size();
    }

    public List<ClockStretch> getClock() {
        return pictures.clock(visitor.actor(), id);
    }

    public Duration length(ClockStretch stretch) {
        return stretch.length(clock.instant());
    }

    /** Null if none are to be shown. */
    public OriginalsPicture getOriginals() {
        return owed().orElse(null);
    }

    private Optional<OriginalsPicture> owed() {
        if (owed == null) {
            owed = originals.picture(visitor.actor(), id);
        }
        return owed;
    }

    public boolean isOriginalsOverdue() {
        return owed().filter(shown -> shown.isOverdue(clock.instant())).isPresent();
    }

    public FeePicture getFees() {
        if (feePicture == null) {
            feePicture = fees.picture(visitor.actor(), id);
        }
        return feePicture;
    }

    /** Online payments by which nothing is paid: under way, ended, flagged or given back. */
    public List<PaymentRow> getPayments() {
        return onlinePayments().stream().filter(payment -> !payment.isCounted()).toList();
    }

    /** Whether the filer may be paying online at this moment. */
    public boolean isPaying() {
        return onlinePayments().stream().anyMatch(PaymentRow::isOpen);
    }

    /** The first online payment that this officer may let be given back, null if there is none. */
    public PaymentRow getRefundable() {
        boolean owed = getFees().owed();
        return onlinePayments().stream()
                .filter(payment -> visitor.actor().roles().contains(Role.COMMANDER) && payment.mayBeRefunded(owed))
                .findFirst()
                .orElse(null);
    }

    private List<PaymentRow> onlinePayments() {
        if (paymentRows == null) {
            paymentRows = payments.orders(visitor.actor(), id);
        }
        return paymentRows;
    }

    public List<NoticeRow> getNotices() {
        return pictures.notices(visitor.actor(), id);
    }

    public List<PermitRow> getPermits() {
        if (permitRows == null) {
            permitRows = permits.ofDossier(visitor.actor(), id);
        }
        return permitRows;
    }

    /** The files of A4 sheets on which the valid permits are printed. */
    public List<Integer> getParts() {
        return printouts.parts(getPermits());
    }

    /** The filed forms; the page asks for them more than once. */
    public List<Sheet> getSheets() {
        if (sheets == null) {
            sheets = filed.sheets(getPicture().filed(), sheet, from);
        }
        return sheets;
    }

    public Portion<VersionChange> getChanges() {
        return Portion.of(getPicture().changes(), CHANGES.equals(sheet) ? from : 0);
    }

    public Portion<Finding> getRemarks() {
        return Portion.of(getPicture().remarks(), REMARKS.equals(sheet) ? from : 0);
    }

    /** Id of the form, or name of the part, whose list was turned to another page, null if none. */
    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    /** Position of the first row that is shown of that list, from 0. */
    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
