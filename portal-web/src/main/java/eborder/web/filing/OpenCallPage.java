package eborder.web.filing;

import eborder.filing.AnnouncementForm;
import eborder.filing.OpeningCalls;
import eborder.filing.OpeningOutcome;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.procedure.ProcedureDefinition;
import eborder.web.access.Visitor;
import eborder.web.face.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opening a port call. */
@Named("openCallPage")
@RequestScoped
public class OpenCallPage {
    private final OpeningCalls calls;
    private final AnnouncementForm announcement;
    private final Visitor visitor;
    private final Map<String, String> answers = new HashMap<>();
    private List<Finding> findings = List.of();
    private String procedure;
    private UUID after;

    @Inject
    OpenCallPage(OpeningCalls calls, AnnouncementForm announcement, Visitor visitor) {
        this.calls = calls;
        this.announcement = announcement;
        this.visitor = visitor;
    }

    /** A ship that leaves one port is announced at the next with what is known of it. */
    public void goOn() {
        if (after != null) {
            var next = calls.next(visitor.actor(), after);
            procedure = next.procedure();
            answers.putAll(next.answers());
        }
    }

    public String open() {
        var outcome = calls.open(visitor.actor(), procedure, Answers.empty().with(Typed.texts(answers)));
        if (outcome instanceof OpeningOutcome.Opened opened) {
            return "/filing/dossier.xhtml?faces-redirect=true&id=" + opened.dossier();
        }
        findings = ((OpeningOutcome.Stopped) outcome).findings();
        return null;
    }

    public List<ProcedureDefinition> getWays() {
        return calls.arrivals();
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    /** The dossier under which the ship leaves another port, null if it comes from elsewhere. */
    public UUID getAfter() {
        return after;
    }

    public void setAfter(UUID after) {
        this.after = after;
    }

    public Form getForm() {
        return announcement.form();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
