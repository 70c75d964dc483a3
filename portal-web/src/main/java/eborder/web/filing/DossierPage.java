package eborder.web.filing;

import eborder.dossier.AttachmentRow;
import eborder.dossier.DecisionRow;
import eborder.dossier.DossierStatus;
import eborder.filing.Changing;
import eborder.filing.Departures;
import eborder.filing.DossierPicture;
import eborder.filing.FormRenewal;
import eborder.filing.FormTask;
import eborder.filing.GrantedAccounts;
import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PrintoutDesk;
import eborder.review.AttachmentDesk;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One dossier of the company: tasks, progress, what the border guard said. */
@Named("dossierPage")
@RequestScoped
public class DossierPage {
    private final MyDossiers dossiers;
    private final OpeningCalls calls;
    private final Departures departures;
    private final Changing changing;
    private final FormRenewal renewal;
    private final GrantedAccounts accounts;
    private final AttachmentDesk attachments;
    private final PermitDesk permits;
    private final PrintoutDesk printouts;
    private final DecisionPaperDesk decisionPapers;
    private final Visitor visitor;
    private UUID id;
    private String reason;
    private String password;
    private DossierPicture picture;
    private List<PermitRow> permitRows;

    @Inject
    DossierPage(
            MyDossiers dossiers,
            OpeningCalls calls,
            Departures departures,
            Changing changing,
            FormRenewal renewal,
            GrantedAccounts accounts,
            AttachmentDesk attachments,
            PermitDesk permits,
            PrintoutDesk printouts,
            DecisionPaperDesk decisionPapers,
            Visitor visitor) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.departures = departures;
        this.changing = changing;
        this.renewal = renewal;
        this.accounts = accounts;
        this.attachments = attachments;
        this.permits = permits;
        this.printouts = printouts;
        this.decisionPapers = decisionPapers;
        this.visitor = visitor;
    }

    /** Safely moored: crew with a pass may go ashore from now on. */
    public String moored() {
        calls.moored(visitor.actor(), id);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** The ship is gone: nobody passes the gate for it any more. */
    public String left() {
        departures.left(visitor.actor(), id);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** Begins an amendment or a cancellation. @param procedure code of the procedure that changes this dossier */
    public String change(String procedure) {
        var change = changing.begin(visitor.actor(), id, procedure);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + change;
    }

    /** Goes on with the forms now in force. */
    public String renew() {
        renewal.renew(visitor.actor(), id);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** Takes it back. */
    public String withdraw() {
        changing.withdraw(visitor.actor(), id, reason);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** The first password of a granted account, shown on this very page and never again. */
    public void fetchPassword() {
        password = accounts.fetch(visitor.actor(), id).oneTimePassword();
    }

    /** Whether what it lets happen stands. */
    public boolean isConfirmed() {
        return DossierStatus.IN_FORCE.contains(getPicture().status());
    }

    /** Whether the dossier grants an account. */
    public boolean isAccountGranted() {
        return getPicture().status() == DossierStatus.CONFIRMED
                && getPicture().tasks().stream()
                        .anyMatch(task -> task.formId().equals("account-application")
                                && task.state() != FormTask.State.NOT_NEEDED);
    }

    public List<AttachmentRow> getPapers() {
        return attachments.list(visitor.actor(), id);
    }

    /** Null before it was fetched. */
    public String getPassword() {
        return password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DossierPicture getPicture() {
        if (picture == null) {
            picture = dossiers.picture(visitor.actor(), id);
        }
        return picture;
    }

    /** The newest decision, null before the first. */
    public DecisionRow getLastDecision() {
        return getPicture().decisions().isEmpty()
                ? null
                : getPicture().decisions().get(0);
    }

    /** Whether the confirmation is signed and can be taken. */
    public boolean isSigned() {
        return decisionPapers.isSigned(visitor.actor(), id, DecisionPaper.CONFIRMATION);
    }

    /** Whether the commander's refusal is signed and can be taken. */
    public boolean isRefusalSigned() {
        return decisionPapers.isSigned(visitor.actor(), id, DecisionPaper.REFUSAL);
    }

    /** Whether there is anything of it to be printed: it was filed, or it is being filled in. */
    public boolean isPrintable(FormTask task) {
        return task.state() != FormTask.State.NOT_NEEDED
                && task.state() != FormTask.State.OUTDATED
                && (getPicture().openForFiler() || getPicture().versionNo() > 0);
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
}
