package eborder.web.filing;

import eborder.permit.PermitDesk;
import eborder.permit.PermitLife;
import eborder.permit.PermitNumber;
import eborder.permit.PermitRow;
import eborder.permit.PermitStatus.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One permit of the company: its paper, its loss, another one in its place. */
@Named("permitPage")
@RequestScoped
public class PermitPage {
    private final PermitDesk desk;
    private final PermitLife life;
    private final Visitor visitor;
    private String number = "";
    private Integer seen;
    private String reason;
    private PermitRow row;

    @Inject
    PermitPage(PermitDesk desk, PermitLife life, Visitor visitor) {
        this.desk = desk;
        this.life = life;
        this.visitor = visitor;
    }

    /** The permit of the address; null while there is no address yet. @throws Problem NOT_FOUND if it is nobody's here */
    public PermitRow getRow() {
        if (row == null && !number.isEmpty()) {
            row = desk.mine(visitor.actor(), known());
        }
        return row;
    }

    private PermitNumber known() {
        return PermitNumber.typed(number).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    public boolean may(Step step) {
        return getRow() != null && getRow().status().allows(step);
    }

    /** Reports the loss, or asks for another one. */
    public String act(Step step) {
        switch (step) {
            case REPORT_LOST -> life.reportLost(visitor.actor(), known(), seen, reason);
            case REPLACE -> life.askReplacement(visitor.actor(), known(), seen, reason);
            case APPROVE, ISSUE, SUSPEND, RESUME, RETURN, REVOKE, REFUSE -> throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return "/filing/permit.xhtml?faces-redirect=true&number=" + known().written();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number.strip();
    }

    /** The version of the permit that the page shows. */
    public Integer getSeen() {
        return getRow() == null ? null : Integer.valueOf(getRow().version());
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
