package eborder.web.login;

import eborder.party.OwnPassword;
import eborder.web.access.Visitor;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Changing one's own password; after a one-time password nothing else is possible. */
@Named
@RequestScoped
public class PasswordPage {
    private final OwnPassword own;
    private final Visitor visitor;
    private final Words words;
    private final ExternalContext browser;

    private String present;
    private String wanted;
    private String repeated;
    private String refusal;

    @Inject
    PasswordPage(OwnPassword own, Visitor visitor, Words words, ExternalContext browser) {
        this.own = own;
        this.visitor = visitor;
        this.words = words;
        this.browser = browser;
    }

    public void save() throws IOException {
        if (wanted.equals(repeated)) {
            visitor.passwordChanged(own.change(visitor.actor(), present, wanted, visitor.address()));
            browser.redirect("/home.xhtml");
        } else {
            refusal = words.get("page.password.differ");
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getRefusal() {
        return refusal;
    }
}
