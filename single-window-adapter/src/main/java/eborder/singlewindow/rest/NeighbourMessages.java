package eborder.singlewindow.rest;

import eborder.exchange.Partner;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.neighbour.NeighbourDesk;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * What other agencies tell of ships' calls. No token: each message is signed. 200 with the answer, the same for every repetition; 404 if the agency
 * isn't connected, 403 if it hasn't signed the body, 400 with what is wrong, 409 if another message came with its id.
 */
@Path("neighbours")
@ApplicationScoped
public class NeighbourMessages {
    private static final int MOST_BYTES = 16_384;

    private final NeighbourDesk desk;

    @Inject
    NeighbourMessages(NeighbourDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("port-authority/events")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public Response portAuthority(@HeaderParam(DetachedJws.HEADER) String signature, InputStream body)
            throws IOException {
        return take(Partner.PORT_AUTHORITY, signature, body);
    }

    @POST
    @Path("customs/events")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public Response customs(@HeaderParam(DetachedJws.HEADER) String signature, InputStream body) throws IOException {
        return take(Partner.CUSTOMS, signature, body);
    }

    private Response take(Partner agency, String signature, InputStream body) throws IOException {
        var answer = desk.take(agency, signature, Bounded.read(body, MOST_BYTES));
        return Response.ok(answer.bytes(), answer.type()).build();
    }
}
