package eborder.web.failure;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Paths;
import eborder.web.face.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.primefaces.csp.CspException;

/** The one place where a page's exceptions become words: on the same page where typed text can stay, else on the failure page. */
class FaultHandler extends ExceptionHandlerWrapper {
    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var queued = events.next().getContext();
            events.remove();
            try {
                if (!queued.getContext().getResponseComplete()) {
                    answer(queued);
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        getWrapped().handle();
    }

    private static void answer(ExceptionQueuedEventContext queued) throws IOException {
        Throwable thrown = queued.getException();
        var request = request(queued.getContext());
        var problem = Causes.problem(thrown);
        if (Causes.contains(thrown, ViewExpiredException.class) || isUnknownState(queued)) {
            returnTo(queued.getContext(), withNotice(Paths.referring(request)));
        } else if (Causes.contains(thrown, CspException.class)) {
            refuse(queued.getContext(), HttpServletResponse.SC_BAD_REQUEST);
        } else if (problem.isPresent()) {
            tell(queued, problem.get());
        } else {
            String number = Incident.of(thrown, Paths.of(request));
            request.setAttribute(Failures.INCIDENT, number);
            if (!say(queued, "page.error.incident", Map.of("number", number))) {
                refuse(queued.getContext(), HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** A state that this server never gave, such as "stateless" for a page that has one (reliability.md F9). */
    private static boolean isUnknownState(ExceptionQueuedEventContext queued) {
        return queued.getPhaseId() == PhaseId.RESTORE_VIEW
                && queued.getException().getClass() == FacesException.class
                && queued.getException().getCause() == null;
    }

    private static void tell(ExceptionQueuedEventContext queued, Problem problem) throws IOException {
        if (problem.code() == ErrorCode.NOT_SIGNED_IN) {
            returnTo(queued.getContext(), Paths.loginFor(request(queued.getContext())));
        } else if (!say(queued, problem.code().messageKey(), problem.facts())) {
            refuse(queued.getContext(), problem.code().kind().httpStatus());
        }
    }

    /** On a page that was sent back to us the message stands beside what was typed. @return false if there is no such page */
    private static boolean say(ExceptionQueuedEventContext queued, String key, Map<String, String> facts) {
        PhaseId phase = queued.getPhaseId();
        FacesContext faces = queued.getContext();
        if (!faces.isPostback() || phase == PhaseId.RESTORE_VIEW || phase == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        String text = CDI.current().select(Words.class).get().with(key, facts);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.renderResponse();
        return true;
    }

    private static void refuse(FacesContext faces, int status) throws IOException {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }

    private static void returnTo(FacesContext faces, String path) throws IOException {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        Paths.redirect(request(faces), response, path);
        faces.responseComplete();
    }

    private static String withNotice(String path) {
        return path.contains("expired=") ? path : path + (path.contains("?") ? "&" : "?") + "expired=1";
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
