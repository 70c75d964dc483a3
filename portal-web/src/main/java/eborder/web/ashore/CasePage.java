package eborder.web.ashore;

import eborder.gate.ashore.AshoreDesk;
import eborder.gate.ashore.CaseEnd;
import eborder.gate.ashore.CasePicture;
import eborder.gate.ashore.CasePicture.Line;
import eborder.web.access.Visitor;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The case of somebody who is late: what happened, notes, and how it ends. */
@Named("casePage")
@RequestScoped
public class CasePage {
    private final AshoreDesk desk;
    private final Visitor visitor;
    private final Words words;
    private UUID id;
    private CasePicture picture;
    private String note = "";
    private CaseEnd end = CaseEnd.SEEN_ABOARD;
    private String reason = "";
    private Integer seen;

    @Inject
    CasePage(AshoreDesk desk, Visitor visitor, Words words) {
        this.desk = desk;
        this.visitor = visitor;
        this.words = words;
    }

    public CasePicture getPicture() {
        if (picture == null) {
            picture = desk.picture(visitor.actor(), id);
        }
        return picture;
    }

    /** What an alert said, or how it ended, beside its kind. */
    public String words(Line line) {
        return switch (line.kind()) {
            case TOLD ->
                when(line) + " · "
                        + line.told().stream()
                                .map(told -> words.get(told.messageKey()))
                                .collect(Collectors.joining(", "));
            case ENDED -> words.get(getPicture().row().end().messageKey());
            case WENT_OUT, OPENED, NOTED -> "";
        };
    }

    private String when(Line line) {
        if (line.minutes() == 0) {
            return words.get("page.ashore.case.alert.due");
        }
        return words.say(
                line.minutes() < 0 ? "page.ashore.case.alert.before" : "page.ashore.case.alert.after",
                "minutes",
                Math.abs(line.minutes()));
    }

    public String keep() {
        desk.note(visitor.actor(), id, note);
        return here();
    }

    public String end() {
        desk.end(visitor.actor(), id, end, reason, seen);
        return here();
    }

    private String here() {
        return "/ashore/case.xhtml?faces-redirect=true&id=" + id;
    }

    public List<CaseEnd> getEnds() {
        return CaseEnd.BY_OFFICERS;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public CaseEnd getEnd() {
        return end;
    }

    public void setEnd(CaseEnd end) {
        this.end = end;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version that the page shows. */
    public Integer getSeen() {
        return Integer.valueOf(getPicture().row().version());
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }
}
