package eborder.web.permit;

import eborder.party.Role;
import eborder.permit.PermitDesk;
import eborder.permit.PermitLife;
import eborder.permit.PermitNumber;
import eborder.permit.PermitReason;
import eborder.permit.PermitRow;
import eborder.permit.PermitStatus.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The unit's register: find a permit by its number, take its paper, say what has become of it. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {
    private static final Set<Step> COMMANDERS = Set.of(Step.RESUME, Step.REVOKE);

    private final PermitDesk desk;
    private final PermitLife life;
    private final Visitor visitor;
    private Integer seen;
    private String code;
    private String number = "";
    private String reason = "";
    private PermitRow found;

    @Inject
    RegisterPage(PermitDesk desk, PermitLife life, Visitor visitor) {
        this.desk = desk;
        this.life = life;
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

    /** Whether the person may take this step, and the permit stands so that it can be taken. */
    public boolean may(Step step) {
        return getFound() != null
                && getFound().status().allows(step)
                && (!COMMANDERS.contains(step) || visitor.actor().roles().contains(Role.COMMANDER));
    }

    /** What can be given as the reason for a step. */
    public List<PermitReason> reasons(Step step) {
        return life.reasons(visitor.actor(), step);
    }

    /** The newest permits, while nothing is looked up. */
    public List<PermitRow> getLatest() {
        return desk.register(visitor.actor());
    }

    /** Takes a step with the permit of the address. */
    public String act(Step step) {
        var known = PermitNumber.typed(number).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        switch (step) {
            case SUSPEND -> life.suspend(visitor.actor(), known, seen, code, reason);
            case RESUME -> life.resume(visitor.actor(), known, seen, reason);
            case REVOKE -> life.revoke(visitor.actor(), known, seen, code, reason);
            case RETURN -> life.returned(visitor.actor(), known, seen);
            case REPORT_LOST -> life.reportLost(visitor.actor(), known, seen, reason);
            case REPLACE -> life.askReplacement(visitor.actor(), known, seen, reason);
            case APPROVE, ISSUE, REFUSE -> throw new Problem(ErrorCode.BAD_REQUEST);
        }
        return "/permit/register.xhtml?faces-redirect=true&number=" + known.written();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number.strip();
    }

    /** The version of the permit that the page shows. */
    public Integer getSeen() {
        return getFound() == null ? null : Integer.valueOf(getFound().version());
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
