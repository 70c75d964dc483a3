package eborder.web.review;

import eborder.dossier.Decision;
import eborder.dossier.DecisionRow;
import eborder.dossier.RefusalReason;
import eborder.dossier.payment.PaymentDesk;
import eborder.review.Deciding;
import eborder.review.FeeDesk;
import eborder.review.OriginalsDesk;
import eborder.review.Review;
import eborder.review.ReviewPicture;
import eborder.web.access.Visitor;
import eborder.web.sitting.SittingPage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The officer's deeds on the dossier's page. Each decision names the version that was on the page when it was opened. */
@Named("decisionPage")
@ViewScoped
public class DecisionPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern PLACE = Pattern.compile("[a-z-]{1,40}#(/[A-Za-z0-9]{1,40}){0,4}");
    private static final int MOST_PLACES = 200;

    private final Review review;
    private final Deciding deciding;
    private final SittingPage sitting;
    private final OriginalsDesk originals;
    private final FeeDesk fees;
    private final PaymentDesk payments;
    private final Visitor visitor;
    private UUID id;
    private int shownVersion;
    private String text = "";
    private String receipt = "";
    private String refundReason = "";
    private RefusalReason reason = RefusalReason.INCOMPLETE_OR_INACCURATE;

    @Inject
    DecisionPage(
            Review review,
            Deciding deciding,
            SittingPage sitting,
            OriginalsDesk originals,
            FeeDesk fees,
            PaymentDesk payments,
            Visitor visitor) {
        this.review = review;
        this.deciding = deciding;
        this.sitting = sitting;
        this.originals = originals;
        this.fees = fees;
        this.payments = payments;
        this.visitor = visitor;
    }

    /** The first look: remembers the version that is shown, and the reason that was proposed last. */
    public void open(ReviewPicture picture) {
        id = picture.id();
        shownVersion = picture.versionNo();
        picture.decisions().stream()
                .map(DecisionRow::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(proposed -> reason = RefusalReason.valueOf(proposed));
    }

    public String claim() {
        review.claim(visitor.actor(), id, false);
        return here();
    }

    public String takeOver() {
        review.claim(visitor.actor(), id, true);
        return here();
    }

    public String release() {
        review.release(visitor.actor(), id);
        return inbox(Done.RELEASED);
    }

    public String confirm() {
        return decide(new Decision.Confirm(text.strip()), Done.CONFIRMED);
    }

    public String askSupplement() {
        return decide(new Decision.AskSupplement(text.strip(), markedPlaces()), Done.ASKED);
    }

    public String proposeRefusal() {
        return decide(new Decision.ProposeRefusal(reason, text.strip()), Done.PROPOSED);
    }

    public String refuse() {
        return decide(new Decision.Refuse(reason, text.strip()), Done.REFUSED);
    }

    /** The originals of those who were ticked are shown. */
    public String presentOriginals() {
        originals.present(visitor.actor(), id, ticked("original"), text);
        return here();
    }

    /** What is open in a currency was paid. */
    public String paid(String currency) {
        fees.paid(visitor.actor(), id, currency, receipt);
        return here();
    }

    /** Lets an online payment be given back. */
    public String refund(UUID payment) {
        payments.refund(visitor.actor(), id, payment, refundReason);
        return here();
    }

    public String getRefundReason() {
        return refundReason;
    }

    public void setRefundReason(String refundReason) {
        this.refundReason = refundReason;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    private static List<String> ticked(String name) {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return List.of(typed.getOrDefault(name, new String[0]));
    }

    public String confirmOnBoard() {
        return decide(new Decision.ConfirmOnBoard(text.strip()), Done.CONFIRMED);
    }

    public String sendBack() {
        return decide(new Decision.SendBack(text.strip()), Done.SENT_BACK);
    }

    private String decide(Decision decision, Done done) {
        sitting.openIfTyped();
        deciding.decide(visitor.actor(), id, shownVersion, decision);
        return inbox(done);
    }

    /** The places ticked in the tables of the page; only what looks like a form and a JSON pointer counts. */
    private static List<String> markedPlaces() {
        return ticked("place").stream()
                .filter(place -> PLACE.matcher(place).matches())
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private String here() {
        return "/review/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    private String inbox(Done done) {
        return "/review/inbox.xhtml?faces-redirect=true&done=" + done + "&id=" + id;
    }

    public RefusalReason[] getReasons() {
        return RefusalReason.values();
    }

    public int getShownVersion() {
        return shownVersion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }
}
