package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.MandateDesk;
import eborder.party.MandateRow;
import eborder.party.MandateScope;
import eborder.party.NewMandate;
import eborder.portcall.ImoNumber;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who acts for the company. */
@Path("mandates")
@ApplicationScoped
@RolesAllowed(Roles.COMPANY_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class MandatesOfCompany {
    private final Provider<Actor> actor;
    private final MandateDesk desk;
    private final ProcedureCatalogue catalogue;

    @Inject
    MandatesOfCompany(Provider<Actor> actor, MandateDesk desk, ProcedureCatalogue catalogue) {
        this.actor = actor;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /** @param imo null for all ships; {@code unit} null for all gates; {@code procedures} null for all; days null as in {@code NewMandate} */
    record Wanted(
            String username, String imo, String unit, Set<String> procedures, LocalDate firstDay, LocalDate lastDay) {}

    record Granted(UUID id) {}

    record Revocation(String reason) {}

    @GET
    public List<MandateRow> list() {
        return desk.list(actor.get());
    }

    /** 201 with its id. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(Wanted wanted) {
        var procedures = wanted.procedures() == null ? Set.<String>of() : wanted.procedures();
        require(procedures.stream().allMatch(code -> catalogue.find(code).isPresent()), "procedures");
        require(wanted.imo() == null || ImoNumber.isValid(wanted.imo()), "imo");
        var scope = new MandateScope(wanted.imo(), wanted.unit(), procedures);
        var mandate = new NewMandate(wanted.username(), scope, wanted.firstDay(), wanted.lastDay());
        return Response.status(Response.Status.CREATED)
                .entity(new Granted(desk.grant(actor.get(), mandate)))
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("id") UUID id, Revocation revocation) {
        desk.revoke(actor.get(), id, revocation.reason());
    }

    private static void require(boolean condition, String property) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}
