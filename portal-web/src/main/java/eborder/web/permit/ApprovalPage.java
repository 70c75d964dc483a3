package eborder.web.permit;

import eborder.permit.Approving;
import eborder.permit.HeldAlready;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PermitSigning;
import eborder.web.access.Visitor;
import eborder.web.face.Words;
import eborder.web.sitting.SittingPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commander approves the permits of one ship at a time and watches them being signed. */
@Named("approvalPage")
@RequestScoped
public class ApprovalPage {
    private final PermitApproval approval;
    private final Approving approving;
    private final SittingPage sitting;
    private final PermitSigning signing;
    private final PermitDesk desk;
    private final Visitor visitor;
    private final Words words;
    private UUID dossier;
    private String reason = "";
    private List<ShipGroup> groups;
    private List<PermitRow> rows;
    private Map<UUID, String> held;

    @Inject
    ApprovalPage(
            PermitApproval approval,
            Approving approving,
            SittingPage sitting,
            PermitSigning signing,
            PermitDesk desk,
            Visitor visitor,
            Words words) {
        this.approval = approval;
        this.approving = approving;
        this.sitting = sitting;
        this.signing = signing;
        this.desk = desk;
        this.visitor = visitor;
        this.words = words;
    }

    /** A second click finds nothing left to approve and leads to the same page. */
    public String approve() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return askToChoose();
        }
        sitting.openIfTyped();
        approving.approve(visitor.actor(), chosen);
        signing.wake();
        return here();
    }

    public String refuse() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return askToChoose();
        }
        approval.refuse(visitor.actor(), chosen, reason);
        return here();
    }

    private String here() {
        return "/permit/approval.xhtml?faces-redirect=true&dossier=" + dossier;
    }

    private String askToChoose() {
        var text = words.get("page.permit.choose");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        return null;
    }

    /** The boxes that are ticked; plain HTML, so that five hundred rows keep no state. */
    private static List<UUID> chosen() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return Stream.of(typed.getOrDefault("permit", new String[0]))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }

    /** The ships whose permits wait, oldest request first. */
    public List<ShipGroup> getGroups() {
        if (groups == null) {
            groups = ShipGroup.of(approval.waiting(visitor.actor()));
        }
        return groups;
    }

    /** The dossier in the address, else the one that waits longest; null if none does. */
    public UUID getDossier() {
        if (dossier == null && !getGroups().isEmpty()) {
            dossier = getGroups().get(0).dossier();
        }
        return dossier;
    }

    public void setDossier(UUID dossier) {
        this.dossier = dossier;
    }

    private List<PermitRow> rows() {
        if (rows == null) {
            rows = getDossier() == null ? List.of() : desk.ofDossier(visitor.actor(), dossier);
        }
        return rows;
    }

    /** The ship's first permit, for the head of the page; null if there is none. */
    public PermitRow getShip() {
        return rows().isEmpty() ? null : rows().get(0);
    }

    /** What else the holder of a requested permit has, in words; null if nothing. */
    public String held(UUID permit) {
        if (held == null) {
            held = approval.heldAlready(visitor.actor(), getDossier()).stream()
                    .collect(Collectors.toMap(HeldAlready::permit, this::inWords, (first, next) -> first));
        }
        return held.get(permit);
    }

    private String inWords(HeldAlready other) {
        return other.number() == null
                ? words.get("page.permit.held.asked")
                : words.say("page.permit.held", "number", other.number().written());
    }

    public List<PermitRow> getRequested() {
        return rows().stream()
                .filter(row -> ShipGroup.isRequested(row.status()))
                .toList();
    }

    /** Those that were decided about: being signed, issued, refused, revoked. */
    public List<PermitRow> getDecided() {
        return rows().stream()
                .filter(row -> !ShipGroup.isRequested(row.status()))
                .toList();
    }

    /** How many of those that were approved wait for a word about their holder. */
    public long getHeldBack() {
        return getDossier() == null ? 0 : approval.heldBack(visitor.actor(), getDossier());
    }

    public long getSigning() {
        return rows().stream().filter(row -> ShipGroup.isSigning(row.status())).count();
    }

    public long getIssued() {
        return rows().stream().filter(PermitRow::isValid).count();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
