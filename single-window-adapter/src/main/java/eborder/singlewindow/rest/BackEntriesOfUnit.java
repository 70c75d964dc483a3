package eborder.singlewindow.rest;

import eborder.filing.BackEntering;
import eborder.filing.BackEntering.Paper;
import eborder.filing.ChannelMessage.Sheet;
import eborder.filing.outage.PaperEntry;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Papers that were handed in during an outage, entered afterwards by an officer of the unit. */
@Path("back-entries")
@ApplicationScoped
@RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@Produces(MediaType.APPLICATION_JSON)
public class BackEntriesOfUnit {
    private final Provider<Actor> actor;
    private final BackEntering entering;

    @Inject
    BackEntriesOfUnit(Provider<Actor> actor, BackEntering entering) {
        this.actor = actor;
        this.entering = entering;
    }

    record Declared(Map<String, String> answers, List<Map<String, String>> rows) {
        private Sheet sheet() {
            return new Sheet(
                    Objects.requireNonNullElse(answers, Map.of()), Objects.requireNonNullElse(rows, List.of()));
        }
    }

    /**
     * @param at when the paper was handed in; {@code before} number of the arrival that a departure ends;
     *     {@code declarations} by form id
     */
    record Wanted(
            String paper,
            String reason,
            Instant at,
            String taxCode,
            String procedure,
            String before,
            String unit,
            Map<String, Declared> declarations) {}

    record Entered(UUID dossier) {}

    /** 201 with the dossier, or 422 with everything that is wrong, and nothing is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Wanted wanted) {
        if (wanted == null) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        var entry = new PaperEntry(wanted.paper(), wanted.reason(), wanted.at());
        var paper = new Paper(wanted.taxCode(), wanted.procedure(), wanted.before(), wanted.unit(), sheets(wanted));
        var entered = entering.enter(actor.get(), entry, paper);
        return entered.dossier() == null
                ? Problems.answer(ProblemDetails.stopped(entered.findings()))
                : Response.status(Response.Status.CREATED)
                        .entity(new Entered(entered.dossier()))
                        .build();
    }

    private static Map<String, Sheet> sheets(Wanted wanted) {
        var sheets = new HashMap<String, Sheet>();
        Objects.requireNonNullElse(wanted.declarations(), Map.<String, Declared>of())
                .forEach((form, declared) -> sheets.put(form, declared.sheet()));
        return sheets;
    }
}
