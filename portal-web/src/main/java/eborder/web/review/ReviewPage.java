package eborder.web.review;

import eborder.audit.AuditEvent;
import eborder.dossier.ClockStretch;
import eborder.dossier.DossierStatus;
import eborder.dossier.fee.FeePicture;
import eborder.exchange.NoticeRow;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.review.FeeDesk;
import eborder.review.OriginalsDesk;
import eborder.review.OriginalsPicture;
import eborder.review.ReviewPicture;
import eborder.review.ReviewPictures;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One dossier as an officer reads it: differences and remarks first, the rest below. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {
    private final ReviewPictures pictures;
    private final OriginalsDesk originals;
    private final FeeDesk fees;
    private final PermitDesk permits;
    private final Visitor visitor;
    private final Clock clock;
    private UUID id;
    private String sheet;
    private int from;
    private ReviewPicture picture;
    private List<PermitRow> permitRows;

    @Inject
    ReviewPage(
            ReviewPictures pictures,
            OriginalsDesk originals,
            FeeDesk fees,
            PermitDesk permits,
            Visitor visitor,
            Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.fees = fees;
        this.permits = permits;
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
        return originals.picture(visitor.actor(), id).orElse(null);
    }

    public boolean isOriginalsOverdue() {
        return originals
                .picture(visitor.actor(), id)
                .filter(shown -> shown.isOverdue(clock.instant()))
                .isPresent();
    }

    public FeePicture getFees() {
        return fees.picture(visitor.actor(), id);
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

    /** Id of the form whose list was turned to another page, null if none. */
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
