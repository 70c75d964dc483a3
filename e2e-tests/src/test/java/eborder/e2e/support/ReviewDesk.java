package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.util.Map;

/** A dossier's page as an officer has it open. */
public record ReviewDesk(WebVisitor officer, Answer page) {
    public static ReviewDesk open(PortalProcess portal, String username, String dossier) {
        var officer = WebVisitor.signedIn(portal.address(), username);
        return new ReviewDesk(officer, officer.get("/review/dossier.xhtml?id=" + dossier));
    }

    /** @param button its {@code data-test} */
    public Answer press(String button) {
        var shown = page.page().selectFirst("[data-test=" + button + "]");
        if (shown == null) {
            throw new Failed("There is no button " + button + " on " + page + ": "
                    + page.page().select("[data-test]").eachAttr("data-test"));
        }
        return FacesForm.on(officer, page, shown.closest("form").id()).press(shown.id(), Map.of());
    }
}
