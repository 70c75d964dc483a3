package eborder.web.unit;

import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceDesk.Invited;
import eborder.gate.device.DeviceRow;
import eborder.gate.device.Enrolling;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The devices at the gates of the commander's unit. */
@Named("devicesPage")
@RequestScoped
public class DevicesPage {
    private final DeviceDesk desk;
    private final Enrolling enrolling;
    private final Visitor visitor;
    private final Refusal refusal;
    private List<DeviceRow> rows;
    private String name = "";
    private Invited invited;
    private String refused;

    @Inject
    DevicesPage(DeviceDesk desk, Enrolling enrolling, Visitor visitor, Refusal refusal) {
        this.desk = desk;
        this.enrolling = enrolling;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    public List<DeviceRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** The code is shown on this page and never again. */
    public void invite() {
        try {
            invited = desk.invite(visitor.actor(), name);
            name = "";
        } catch (Problem problem) {
            refused = refusal.in("page.device.refused", problem);
        }
    }

    public void revoke(DeviceRow row) {
        enrolling.revoke(visitor.actor(), row.id());
        rows = null;
    }

    /** Null unless one was made just now. */
    public Invited getInvited() {
        return invited;
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
