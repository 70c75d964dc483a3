package eborder.singlewindow.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.nsw.InboundDesk;
import eborder.singlewindow.nsw.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** What the National Single Window sends, as SOAP 1.1 of both generations. No token: its address is known, and a secret if one is agreed. */
@Path("single-window")
@ApplicationScoped
public class SingleWindowMessages {
    static final String SECRET = "X-Single-Window-Secret";

    /** A message with 5,000 persons is a third of this. */
    private static final int MOST_BYTES = 16 << 20;

    private static final String XML = "text/xml; charset=utf-8";

    private final InboundDesk desk;
    private final Senders senders;

    @Inject
    SingleWindowMessages(InboundDesk desk, Senders senders) {
        this.desk = desk;
        this.senders = senders;
    }

    /**
     * 200 with the answer, also if it refuses: an envelope of function 99, or of 00 or 22 with what is wrong. 404 if nobody may send, 403
     * for a stranger, 400 above 16 MiB. Whatever is no 200 was not taken, and may be sent again as it is.
     */
    @POST
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public Response take(@Context HttpServletRequest request, @HeaderParam(SECRET) String secret, InputStream body)
            throws IOException {
        senders.require(request.getRemoteAddr(), secret);
        var type = request.getContentType() == null ? MediaType.TEXT_XML : request.getContentType();
        var answer = desk.answer(Bounded.read(body, MOST_BYTES), type);
        return Response.ok(answer.bytes(), answer.type()).build();
    }

    /** The description of the service, which clients ask for as {@code ?wsdl}. */
    @GET
    @PermitAll
    @Produces(XML)
    public String description(
            @Context HttpServletRequest request, @HeaderParam(SECRET) String secret, @Context UriInfo here)
            throws IOException {
        senders.require(request.getRemoteAddr(), secret);
        try (var wsdl = SingleWindowMessages.class.getResourceAsStream("/single-window/service.wsdl")) {
            return new String(wsdl.readAllBytes(), UTF_8)
                    .replace("\"ADDRESS\"", "\"" + here.getAbsolutePath().toASCIIString() + "\"");
        }
    }
}
