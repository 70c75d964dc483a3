package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.permit.PermitNumber;
import eborder.permit.tour.TourPartyDesk;
import eborder.permit.tour.TourPartyMaking;
import eborder.permit.tour.TourPartyNumber;
import eborder.permit.tour.TourPartyRow;
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
import java.util.List;

/** Parties that pass the gate under one seal: the filer's software makes as many as there are tours. */
@Path("tour-parties")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.PERMITS)
public class TourPartiesOfFiler {
    private final Provider<Actor> actor;
    private final TourPartyMaking making;
    private final TourPartyDesk desk;

    @Inject
    TourPartiesOfFiler(Provider<Actor> actor, TourPartyMaking making, TourPartyDesk desk) {
        this.actor = actor;
        this.making = making;
        this.desk = desk;
    }

    /** @param tour its name; {@code permits} numbers, in the order of the leader's list */
    record Wanted(String tour, List<String> permits) {}

    record Made(String number) {}

    @GET
    public List<TourPartyRow> list() {
        return desk.mine(actor.get());
    }

    /** 201 with its number. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(Wanted wanted) {
        var permits = wanted.permits() == null ? List.<String>of() : wanted.permits();
        List<PermitNumber> numbers = permits.stream().map(PermitPapers::number).toList();
        var made = making.make(actor.get(), wanted.tour(), numbers);
        return Response.status(Response.Status.CREATED)
                .entity(new Made(made.written()))
                .build();
    }

    /** The leader's sheet. */
    @GET
    @Path("{number}")
    @Produces("application/pdf")
    public byte[] sheet(@PathParam("number") String number) {
        return making.print(actor.get(), number(number));
    }

    /** The digits in the barcode. */
    @GET
    @Path("{number}/seal")
    @Produces(MediaType.TEXT_PLAIN)
    public String seal(@PathParam("number") String number) {
        return desk.seal(actor.get(), number(number));
    }

    /** With or without hyphens. @throws Problem NOT_FOUND if it can't be the number of a party */
    static TourPartyNumber number(String written) {
        return TourPartyNumber.typed(written).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
