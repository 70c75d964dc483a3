package eborder.web.company;

import eborder.party.MandateDesk;
import eborder.party.MandateRow;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who acts for the company; ending it takes a reason. */
@Named("mandatesPage")
@RequestScoped
public class MandatesPage {
    private final MandateDesk desk;
    private final Visitor visitor;
    private List<MandateRow> rows;
    private UUID end;
    private String reason = "";

    @Inject
    MandatesPage(MandateDesk desk, Visitor visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    public List<MandateRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** The mandate that is about to be ended, null if none. @throws Problem NOT_FOUND if it isn't the company's */
    public MandateRow getEnding() {
        return end == null
                ? null
                : getRows().stream()
                        .filter(row -> row.id().equals(end))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    public String revoke() {
        desk.revoke(visitor.actor(), end, reason);
        return "/company/mandates.xhtml?faces-redirect=true";
    }

    public UUID getEnd() {
        return end;
    }

    public void setEnd(UUID end) {
        this.end = end;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
