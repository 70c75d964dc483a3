package eborder.web.filing;

import eborder.filing.DepartureForm;
import eborder.filing.Departures;
import eborder.filing.DossierPicture;
import eborder.filing.MyDossiers;
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

/** Beginning a departure from the arrival: by which procedure, and when. */
@Named("departPage")
@RequestScoped
public class DepartPage {
    private final Departures departures;
    private final DepartureForm departure;
    private final MyDossiers dossiers;
    private final Visitor visitor;
    private final Map<String, String> answers = new HashMap<>();
    private List<Finding> findings = List.of();
    private UUID id;
    private String procedure;
    private DossierPicture picture;

    @Inject
    DepartPage(Departures departures, DepartureForm departure, MyDossiers dossiers, Visitor visitor) {
        this.departures = departures;
        this.departure = departure;
        this.dossiers = dossiers;
        this.visitor = visitor;
    }

    public String begin() {
        var typed = Answers.empty().with(Typed.texts(answers));
        var outcome = departures.begin(visitor.actor(), id, procedure, typed);
        if (outcome instanceof OpeningOutcome.Opened opened) {
            return "/filing/dossier.xhtml?faces-redirect=true&id=" + opened.dossier();
        }
        findings = ((OpeningOutcome.Stopped) outcome).findings();
        return null;
    }

    public List<ProcedureDefinition> getWays() {
        return departures.ways();
    }

    /** The arrival. */
    public DossierPicture getPicture() {
        if (picture == null) {
            picture = dossiers.picture(visitor.actor(), id);
        }
        return picture;
    }

    public Form getForm() {
        return departure.form();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
