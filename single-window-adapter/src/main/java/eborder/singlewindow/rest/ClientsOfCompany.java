package eborder.singlewindow.rest;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.party.Actor;
import eborder.party.ClientDesk;
import eborder.party.ClientRegistering;
import eborder.party.ClientRow;
import eborder.party.ClientScope;
import eborder.party.NewClient;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The software that the company lets in by its key. */
@Path("clients")
@ApplicationScoped
@RolesAllowed(Roles.COMPANY_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class ClientsOfCompany {
    private final Provider<Actor> actor;
    private final ClientDesk desk;
    private final ClientRegistering registering;

    @Inject
    ClientsOfCompany(Provider<Actor> actor, ClientDesk desk, ClientRegistering registering) {
        this.actor = actor;
        this.desk = desk;
        this.registering = registering;
    }

    /** @param scope words separated by spaces, as OAuth writes them; {@code jwk} a JSON Web Key */
    record Wanted(String name, String scope, JsonNode jwk) {}

    @GET
    public List<ClientRow> list() {
        return desk.list(actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Wanted wanted) {
        if (wanted.scope() == null || wanted.jwk() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "scope, jwk"));
        }
        var client = new NewClient(
                wanted.name(), ClientScope.parse(wanted.scope()), wanted.jwk().toString());
        return Response.status(Response.Status.CREATED)
                .entity(registering.register(actor.get(), client))
                .build();
    }

    /** From now on with this key; what the former one opened is closed. */
    @PUT
    @Path("{id}/key")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClientRow exchange(@PathParam("id") UUID id, JsonNode jwk) {
        return registering.exchange(actor.get(), id, jwk.toString());
    }

    /** For good. */
    @DELETE
    @Path("{id}")
    public void switchOff(@PathParam("id") UUID id) {
        desk.switchOff(actor.get(), id);
    }
}
