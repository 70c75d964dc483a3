package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The payment platform's page for the payer, as its simulator shows it. */
public final class PayerPage extends Page {
    PayerPage(Browser browser) {
        super(browser);
        arriveAt("/pay/");
    }

    public String sum() {
        return text("sum");
    }

    /** Pays, and comes back to the dossier. */
    public DossierPage pay() {
        go("pay", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }

    /** Gives up, and comes back to the dossier. */
    public DossierPage cancel() {
        go("cancel", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }

    /** Makes the platform fail. @param json as its simulator understands it */
    public PayerPage fault(String json) throws IOException, InterruptedException {
        var faults = HttpRequest.newBuilder(
                        URI.create(browser.driver().getCurrentUrl()).resolve("/faults"))
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpClient.newHttpClient().send(faults, BodyHandlers.discarding());
        return this;
    }
}
