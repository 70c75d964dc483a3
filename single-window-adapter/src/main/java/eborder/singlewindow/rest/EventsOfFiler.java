package eborder.singlewindow.rest;

import eborder.filing.event.EventFeed;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.event.CompanyCloudEvents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What happened to the company's dossiers, by cursor. */
@Path("events")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@ForClients(ClientScope.READ)
public class EventsOfFiler {
    private final Provider<Actor> actor;
    private final EventFeed feed;

    @Inject
    EventsOfFiler(Provider<Actor> actor, EventFeed feed) {
        this.actor = actor;
        this.feed = feed;
    }

    /**
     * A batch of CloudEvents. Header {@code Link} with {@code rel="next"} is where to go on; it is there also when there is nothing new.
     *
     * @param after a cursor as the link has it, 0 for the very first; {@code limit} at most {@link EventFeed#MOST}
     */
    @GET
    @Produces({CompanyCloudEvents.TYPE, MediaType.APPLICATION_JSON})
    public Response after(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        int most = (int) number(limit, "limit", EventFeed.MOST);
        var page = feed.after(actor.get(), number(after, "after", Long.MAX_VALUE), most);
        return Response.ok(CompanyCloudEvents.batch(page.events()), CompanyCloudEvents.TYPE)
                .header(
                        HttpHeaders.LINK,
                        "</api/v1/events?after=%d&limit=%d>; rel=\"next\"".formatted(page.next(), most))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static long number(String text, String property, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        } catch (NumberFormatException none) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}
