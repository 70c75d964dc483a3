package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;

/** Accounts made and ended on the administrator's pages, as an administrator does it. */
public final class NewPeople {
    public static final String PASSWORD = "Cua-khau cang 2026";

    private final URI portal;
    private final WebVisitor administrator;

    public NewPeople(URI portal) {
        this.portal = portal;
        this.administrator = WebVisitor.signedIn(portal, "admin");
    }

    /** Opens a filer's account at a company. @return the one-time password */
    public String openFiler(String username) {
        var page = administrator.get("/admin/new-account.xhtml");
        var company =
                page.page().select("#f\\:company option").eachAttr("value").get(1);
        return open(username, Map.of("f:roles", "FILER", "f:company", company));
    }

    /** Opens the account of someone who looks after a company's people and has chosen {@link #PASSWORD}. @param company its name */
    public void head(String username, String company) {
        settle(username, Map.of("f:roles", "COMPANY_ADMIN", "f:company", idOf(company)));
    }

    /** The same for a filer of a company. */
    public void filer(String username, String company) {
        settle(username, Map.of("f:roles", "FILER", "f:company", idOf(company)));
    }

    private String idOf(String company) {
        return administrator.get("/admin/new-account.xhtml").page().select("#f\\:company option").stream()
                .filter(option -> option.text().equals(company))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private void settle(String username, Map<String, String> place) {
        var oneTime = open(username, place);
        choosePassword(new WebVisitor(portal).signIn(username, oneTime), oneTime, PASSWORD);
    }

    /** An officer of a border unit who has chosen {@link #PASSWORD}. @param unit its code */
    public void officer(String username, String unit) {
        settle(username, Map.of("f:roles", "PROC_OFFICER", "f:unit", unit));
    }

    /** The same for a guard at its gates. */
    public void guard(String username, String unit) {
        settle(username, Map.of("f:roles", "GATE_OFFICER", "f:unit", unit));
    }

    /** Another administrator of the portal. */
    public void administrator(String username) {
        settle(username, Map.of("f:roles", "SYS_ADMIN"));
    }

    private String open(String username, Map<String, String> place) {
        var page = administrator.get("/admin/new-account.xhtml");
        var answer = FacesForm.on(administrator, page, "f")
                .type(Map.of("f:username", username, "f:name", "Người Thử"))
                .press("f:open", place);
        var shown = Jsoup.parse(answer.inside()).selectFirst("[data-test=password]");
        if (shown == null) {
            throw new Failed("No account for " + username + ": " + answer.text());
        }
        return shown.text();
    }

    /** A filer who has chosen {@link #PASSWORD} and is signed in. */
    public WebVisitor filer(String username) {
        var oneTime = openFiler(username);
        var filer = new WebVisitor(portal).signIn(username, oneTime);
        choosePassword(filer, oneTime, PASSWORD);
        return filer;
    }

    public static void choosePassword(WebVisitor who, String present, String wanted) {
        var answer = who.form("/account/password.xhtml", "f")
                .press("f:save", Map.of("f:present", present, "f:wanted", wanted, "f:repeated", wanted));
        if (answer.redirect().isEmpty()) {
            throw new Failed("The password was not changed: " + answer.text());
        }
    }

    /** Ends an account. */
    public void deactivate(String username) {
        var page = administrator.get("/admin/accounts.xhtml");
        var row = page.page().select("tr").stream()
                .filter(each -> each.text().contains(username))
                .findFirst()
                .orElseThrow();
        FacesForm.on(administrator, page, "f")
                .press(row.selectFirst("[data-test=deactivate]").id(), Map.of());
    }
}
