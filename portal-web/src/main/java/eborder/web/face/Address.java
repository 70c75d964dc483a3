package eborder.web.face;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Collection;
import java.util.List;

/**
 * What stood in a page's address holds in all its later requests, from the first phase on. Faces alone puts it into the
 * page's class only after the buttons were asked whether they are there, and forgets it at the first partial answer,
 * which is saved before the parameters are.
 */
public class Address implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            parameters(event.getFacesContext()).forEach(parameter -> recall(event.getFacesContext(), parameter));
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            var faces = event.getFacesContext();
            parameters(faces).forEach(parameter -> parameter.setSubmittedValue(parameter.getStringValue(faces)));
        }
    }

    private static Collection<UIViewParameter> parameters(FacesContext faces) {
        return faces.getViewRoot() == null || !faces.isPostback()
                ? List.of()
                : ViewMetadata.getViewParameters(faces.getViewRoot());
    }

    private static void recall(FacesContext faces, UIViewParameter parameter) {
        var kept = parameter.getSubmittedValue();
        parameter.validate(faces);
        parameter.updateModel(faces);
        parameter.setSubmittedValue(kept);
    }
}
