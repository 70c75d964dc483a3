package eborder.web.login;

import eborder.web.face.Navigation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The portal's first page is the place where this visitor's work begins. */
@Named
@RequestScoped
public class HomePage {
    private final Navigation navigation;
    private final ExternalContext browser;

    @Inject
    HomePage(Navigation navigation, ExternalContext browser) {
        this.navigation = navigation;
        this.browser = browser;
    }

    public void open() throws IOException {
        browser.redirect(navigation.start());
    }
}
