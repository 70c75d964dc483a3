package eborder.web.company;

import eborder.exchange.event.WebhookRow;
import eborder.filing.event.WebhookDesk;
import eborder.filing.event.WebhookRegistering;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Where the company has its events sent, and how that stands. */
@Named("webhooksPage")
@RequestScoped
public class WebhooksPage {
    private final WebhookDesk desk;
    private final WebhookRegistering registering;
    private final Visitor visitor;
    private final Refusal refusal;
    private List<WebhookRow> rows;
    private String url = "";
    private String refused;

    @Inject
    WebhooksPage(WebhookDesk desk, WebhookRegistering registering, Visitor visitor, Refusal refusal) {
        this.desk = desk;
        this.registering = registering;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    public List<WebhookRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** Stays on the page with what was typed if it is refused. */
    public void register() {
        try {
            registering.register(visitor.actor(), UUID.randomUUID(), url.strip());
            url = "";
        } catch (Problem problem) {
            refused = refusal.in("page.webhook.refused", problem);
        }
        rows = null;
    }

    /** Challenges the address once more; what was off goes on where it stood. */
    public void again(WebhookRow row) {
        registering.register(visitor.actor(), row.id(), row.url());
        rows = null;
    }

    public void remove(WebhookRow row) {
        desk.remove(visitor.actor(), row.id());
        rows = null;
    }

    public boolean isOn(WebhookRow row) {
        return row.state() == WebhookRow.State.ON;
    }

    public String mark(WebhookRow row) {
        return switch (row.state()) {
            case UNCONFIRMED -> "warn";
            case ON -> row.failures() == 0 ? "ok" : "warn";
            case OFF -> "stop";
        };
    }

    /** What went wrong last, as the end of its text's key: {@code HTTP 503} is HTTP, {@code ADDRESS_PORT} is ADDRESS. */
    public String trouble(WebhookRow row) {
        var error = row.lastError();
        return error.startsWith("HTTP ") ? "HTTP" : error.startsWith("ADDRESS_") ? "ADDRESS" : error;
    }

    /** The number of an HTTP status or the kind of address, where there is one. */
    public String detail(WebhookRow row) {
        return row.lastError().replaceFirst("^(HTTP |ADDRESS_)", "");
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
