package eborder.singlewindow.rest;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.filing.DeclarationPicture;
import eborder.filing.Drafting;
import eborder.filing.MyDossiers;
import eborder.filing.RowsTyped;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/**
 * The draft of one form: answers as text, or rows. Every answer carries the version as ETag; who sends
 * it back in {@code If-Match} is refused if a colleague saved meanwhile, who doesn't writes over what stands there. The form
 * is named by its id, or with its version ({@code crew-list@1}) by those who speak no other.
 */
@Path("dossiers/{id}/declarations/{form}")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class Declarations {
    private final Provider<Actor> actor;
    private final MyDossiers dossiers;
    private final Drafting drafting;

    @Inject
    Declarations(Provider<Actor> actor, MyDossiers dossiers, Drafting drafting) {
        this.actor = actor;
        this.dossiers = dossiers;
        this.drafting = drafting;
    }

    @GET
    @ForClients(ClientScope.READ)
    public Response read(@PathParam("id") UUID id, @PathParam("form") String form) {
        return answer(picture(id, form));
    }

    /** Puts the texts over the top-level answers; what isn't named stays. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            Map<String, String> texts) {
        var begun = picture(id, form);
        drafting.save(actor.get(), id, begun.formId(), texts, shown(begun, version));
        return read(id, form);
    }

    /** Puts a whole declaration over the answers, its table included; 422 with everything that is wrong, and then nothing is kept. */
    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            JsonNode body) {
        if (!body.isObject()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("pointer", ""));
        }
        var begun = picture(id, form);
        var findings = drafting.declare(actor.get(), id, begun.formId(), Answers.of(body), shown(begun, version));
        return findings.stream().anyMatch(Finding::isFail)
                ? Problems.answer(ProblemDetails.stopped(findings))
                : read(id, form);
    }

    /** Replaces some rows of the table, from a position on. */
    @PUT
    @Path("rows")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response saveRows(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            RowsTyped rows) {
        var begun = picture(id, form);
        drafting.saveRows(actor.get(), id, begun.formId(), rows, shown(begun, version));
        return read(id, form);
    }

    private DeclarationPicture picture(UUID id, String form) {
        return BegunForm.of(dossiers, actor.get(), id, form);
    }

    private static int shown(DeclarationPicture begun, String version) {
        if (version == null) {
            return begun.version();
        }
        if (!version.matches("\"[0-9]{1,9}\"")) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", HttpHeaders.IF_MATCH));
        }
        return Integer.parseInt(version.substring(1, version.length() - 1));
    }

    private static Response answer(DeclarationPicture picture) {
        return Response.ok(picture).tag(Integer.toString(picture.version())).build();
    }
}
