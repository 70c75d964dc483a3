package eborder.singlewindow.rest;

import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.PublishedProcedure;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The public catalogue: which procedures there are, with the rules in force today in Viet Nam. Nobody need sign in. */
@Path("procedures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class Procedures {
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    @Inject
    Procedures(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public List<PublishedProcedure> all() {
        return catalogue.published().stream()
                .map(procedure -> procedure.published(today()))
                .toList();
    }

    /** @param code for example {@code VESSEL_ENTRY} */
    @GET
    @PermitAll
    @Path("{code}")
    public PublishedProcedure one(@PathParam("code") String code) {
        return catalogue.published().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .map(procedure -> procedure.published(today()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private LocalDate today() {
        return clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
    }
}
