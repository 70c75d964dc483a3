package eborder.web.admin;

import eborder.party.AccountDesk;
import eborder.party.NewCompany;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entering a company, after which its first account can be opened. */
@Named
@RequestScoped
public class NewCompanyPage {
    private static final List<String> ASKED = List.of("name", "taxCode", "phone", "email", "address");

    private final AccountDesk desk;
    private final Visitor visitor;
    private final ExternalContext browser;
    private final Map<String, String> answers = new LinkedHashMap<>();

    @Inject
    NewCompanyPage(AccountDesk desk, Visitor visitor, ExternalContext browser) {
        this.desk = desk;
        this.visitor = visitor;
        this.browser = browser;
        ASKED.forEach(name -> answers.put(name, ""));
    }

    public void enter() throws IOException {
        desk.createCompany(
                visitor.actor(),
                new NewCompany(
                        answers.get("name"),
                        answers.get("taxCode"),
                        answers.get("phone"),
                        answers.get("email"),
                        answers.get("address")));
        browser.redirect("/admin/new-account.xhtml");
    }

    public List<String> getAsked() {
        return ASKED;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
