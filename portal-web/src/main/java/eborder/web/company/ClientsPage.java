package eborder.web.company;

import eborder.party.ClientDesk;
import eborder.party.ClientRegistering;
import eborder.party.ClientRow;
import eborder.party.ClientScope;
import eborder.party.NewClient;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The software that the company lets in by its key. */
@Named("clientsPage")
@RequestScoped
public class ClientsPage {
    private final ClientDesk desk;
    private final ClientRegistering registering;
    private final Visitor visitor;
    private final Refusal refusal;
    private List<ClientRow> rows;
    private String name = "";
    private String key = "";
    private ClientScope[] scopes = ClientScope.values();
    private String refused;

    @Inject
    ClientsPage(ClientDesk desk, ClientRegistering registering, Visitor visitor, Refusal refusal) {
        this.desk = desk;
        this.registering = registering;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    public List<ClientRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** Stays on the page with what was typed if it is refused. */
    public void register() {
        try {
            registering.register(visitor.actor(), new NewClient(name, Set.of(scopes), key));
            name = "";
            key = "";
        } catch (Problem problem) {
            refused = refusal.in("page.client.refused", problem);
        }
        rows = null;
    }

    /** From now on with the key that was typed. */
    public void exchange(ClientRow row) {
        try {
            registering.exchange(visitor.actor(), row.id(), key);
            key = "";
        } catch (Problem problem) {
            refused = refusal.in("page.client.refused", problem);
        }
        rows = null;
    }

    public void switchOff(ClientRow row) {
        desk.switchOff(visitor.actor(), row.id());
        rows = null;
    }

    public String mark(ClientRow row) {
        return row.on() ? "ok" : "stop";
    }

    public String state(ClientRow row) {
        return row.on() ? "ON" : "OFF";
    }

    public ClientScope[] getAllScopes() {
        return ClientScope.values();
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public ClientScope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(ClientScope[] scopes) {
        this.scopes = scopes.clone();
    }
}
