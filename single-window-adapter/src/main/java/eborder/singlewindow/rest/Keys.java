package eborder.singlewindow.rest;

import eborder.paper.KeyInventory;
import eborder.paper.KeyRow;
import eborder.party.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The inventory of keys and certificates, for an operator's monitoring. */
@Path("keys")
@ApplicationScoped
@RolesAllowed(Roles.SYS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class Keys {
    private final Provider<Actor> actor;
    private final KeyInventory inventory;

    @Inject
    Keys(Provider<Actor> actor, KeyInventory inventory) {
        this.actor = actor;
        this.inventory = inventory;
    }

    /** The first to end first, with the days left and the step of warning it has reached. */
    @GET
    public List<KeyRow> all() {
        return inventory.rows(actor.get());
    }
}
