package eborder.web.ashore;

import eborder.shared.Fingerprint;
import eborder.web.face.Face;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Answers who has asked before: what is shown has a tag, and the same tag again needs no second answer (RFC 9110, 13.1.2). */
@RequestScoped
class Unchanged {
    private static final int NOT_MODIFIED = 304;

    private final ExternalContext browser;
    private final Face face;

    @Inject
    Unchanged(ExternalContext browser, Face face) {
        this.browser = browser;
        this.face = face;
    }

    /** @param shown all that the page says, whose text tells one state from another */
    String tag(Object shown) {
        return "\"" + Fingerprint.of(face.getTag() + shown).hex().substring(0, 32) + "\"";
    }

    /** Sends the tag, and nothing else to whoever has what it stands for. */
    void answer(String tag) {
        browser.setResponseHeader("ETag", tag);
        if (tag.equals(browser.getRequestHeaderMap().get("If-None-Match"))) {
            browser.setResponseStatus(NOT_MODIFIED);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }
}
