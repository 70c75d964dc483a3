package eborder.web.permit;

import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.permit.PermitRow;
import eborder.permit.PermitStatus.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The unit's register: find a permit by its number, take its paper, revoke it. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {
    private final PermitDesk desk;
    private final Visitor visitor;
    private String number = "";
    private String reason = "";
    private PermitRow found;

    @Inject
    RegisterPage(PermitDesk desk, Visitor visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    /** The permit of the number in the address; null if there is none in this unit. */
    public PermitRow getFound() {
        if (found == null) {
            found = PermitNumber.typed(number)
                    .flatMap(known -> desk.find(visitor.actor(), known))
                    .orElse(null);
        }
        return found;
    }

    public boolean isRevocable() {
        return getFound() != null && getFound().status().allows(Step.REVOKE);
    }

    /** The newest permits, while nothing is looked up. */
    public List<PermitRow> getLatest() {
        return desk.register(visitor.actor());
    }

    public String revoke() {
        var known = PermitNumber.typed(number).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        desk.revoke(visitor.actor(), known, reason);
        return "/permit/register.xhtml?faces-redirect=true&number=" + known.written();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number.strip();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
