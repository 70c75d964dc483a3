package eborder.web.admin;

import eborder.exchange.outage.OutageRow;
import eborder.filing.outage.OutageDesk;
import eborder.filing.outage.OutageNow;
import eborder.filing.outage.OutagePicture;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

/** Whether the single window is down, by a supervisor's word. */
@Named("outagesPage")
@RequestScoped
public class OutagesPage {
    private static final String HERE = "/admin/outages.xhtml?faces-redirect=true";

    private final OutageDesk desk;
    private final OutageNow now;
    private final Visitor visitor;
    private final Refusal refusal;
    private final Clock clock;
    private OutagePicture picture;
    private String reason = "";
    private String since = "";
    private boolean drill;
    private String refused;

    @Inject
    OutagesPage(OutageDesk desk, OutageNow now, Visitor visitor, Refusal refusal, Clock clock) {
        this.desk = desk;
        this.now = now;
        this.visitor = visitor;
        this.refusal = refusal;
        this.clock = clock;
    }

    public OutagePicture getPicture() {
        if (picture == null) {
            picture = desk.picture(visitor.actor());
        }
        return picture;
    }

    public Duration length(OutageRow row) {
        return row.length(clock.instant());
    }

    /** Stays on the page with what was typed if it is refused. */
    public String declare() {
        try {
            desk.declare(visitor.actor(), reason, drill, began());
            now.forget();
            return HERE;
        } catch (Problem problem) {
            refused = refusal.in("page.outage.refused", problem);
            return null;
        }
    }

    private Instant began() {
        try {
            return since.isBlank()
                    ? null
                    : LocalDateTime.parse(since).atZone(TheClock.VIETNAM).toInstant();
        } catch (DateTimeException noMoment) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "since"));
        }
    }

    public String end() {
        desk.end(visitor.actor());
        now.forget();
        return HERE;
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** As a browser writes a local moment, in Vietnam; blank for now. */
    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public boolean isDrill() {
        return drill;
    }

    public void setDrill(boolean drill) {
        this.drill = drill;
    }
}
