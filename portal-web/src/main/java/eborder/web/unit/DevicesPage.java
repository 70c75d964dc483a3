package eborder.web.unit;

import eborder.gate.GateRecord;
import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceDesk.Invited;
import eborder.gate.device.DeviceRow;
import eborder.gate.device.Enrolling;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import eborder.web.face.Refusal;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The devices at the gates of the commander's unit. */
@Named("devicesPage")
@RequestScoped
public class DevicesPage {
    private final DeviceDesk desk;
    private final Enrolling enrolling;
    private final GateRecord record;
    private final Visitor visitor;
    private final Refusal refusal;
    private final Words words;
    private final Face face;
    private List<DeviceRow> rows;
    private List<GateRecord.Doubtful> doubtful;
    private List<GateRecord.Hour> hours;
    private List<GateRecord.Lane> lanes;
    private String name = "";
    private Invited invited;
    private String refused;

    @Inject
    DevicesPage(
            DeviceDesk desk,
            Enrolling enrolling,
            GateRecord record,
            Visitor visitor,
            Refusal refusal,
            Words words,
            Face face) {
        this.desk = desk;
        this.enrolling = enrolling;
        this.record = record;
        this.visitor = visitor;
        this.refusal = refusal;
        this.words = words;
        this.face = face;
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

    /** Makes it an automated lane, or a guard's device again. */
    public void lane(DeviceRow row) {
        desk.lane(visitor.actor(), row.id(), row.laneSince() == null);
        rows = null;
    }

    /** Who passed and shouldn't have, or passed against the verdict. */
    public List<GateRecord.Doubtful> getDoubtful() {
        if (doubtful == null) {
            doubtful = record.doubtful(visitor.actor());
        }
        return doubtful;
    }

    public List<GateRecord.Hour> getHours() {
        if (hours == null) {
            hours = record.hours(visitor.actor());
        }
        return hours;
    }

    public List<GateRecord.Lane> getLanes() {
        if (lanes == null) {
            lanes = record.lanes(visitor.actor());
        }
        return lanes;
    }

    /** Median and 95th percentile of a stage. */
    public String seconds(GateRecord.Stage stage) {
        return hundredths(stage.median()) + " / " + hundredths(stage.p95());
    }

    /** The reasons of the table in words, or the guard's own. */
    public List<String> words(GateRecord.Doubtful row) {
        if (row.note() == null) {
            return Arrays.stream(row.reasons().split(" ", -1))
                    .map(reason -> words.get("gate.reason." + reason))
                    .toList();
        }
        var parts = row.note().split(" ", 2);
        var known = words.containsKey("gate.override." + parts[0]) ? words.get("gate.override." + parts[0]) : parts[0];
        return parts.length == 1 ? List.of(known) : List.of(known, parts[1]);
    }

    /** One digit behind the point, a dash for nothing. */
    public String tenths(Double number) {
        return number == null ? "–" : String.format(face.getLocale(), "%.1f", number);
    }

    private String hundredths(Double number) {
        return number == null ? "–" : String.format(face.getLocale(), "%.2f", number);
    }

    public String whole(Double number) {
        return number == null ? "–" : String.format(face.getLocale(), "%.0f", number);
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
