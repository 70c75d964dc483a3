package eborder.web.failure;

import eborder.shared.ErrorCode;
import eborder.web.face.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ActionSource2;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.stream.Stream;

/**
 * A button that is no longer there when it is pressed, because a colleague was faster: Faces takes no notice of it, and the
 * person would wait for an answer that never comes.
 */
public class GoneButtons implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final String PRESSED = "jakarta.faces.source";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // what is there is found out by then
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.getResponseComplete() && isGone(faces)) {
            var text = CDI.current().select(Words.class).get().get(ErrorCode.CHANGED_BY_SOMEONE_ELSE.messageKey());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.renderResponse();
        }
    }

    private static boolean isGone(FacesContext faces) {
        var pressed = faces.getExternalContext().getRequestParameterMap().get(PRESSED);
        return pressed != null
                && faces.getViewRoot().findComponent(pressed) instanceof ActionSource2 button
                && Stream.iterate((UIComponent) button, part -> part != null, UIComponent::getParent)
                        .anyMatch(part -> !part.isRendered());
    }
}
