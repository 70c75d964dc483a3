package eborder.singlewindow.rest;

import eborder.filing.ListImport;
import eborder.filing.ListImport.ImportOutcome;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.emswe.EmsweMessages;
import eborder.singlewindow.iso28005.EpcMessages;
import eborder.singlewindow.message.Written;
import eborder.singlewindow.upload.FormMessages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The draft of one form as a file of at most 10 MB. What came of one is told as JSON, or in the sender's language to those who ask for
 * that by {@code Accept}: CONTRL and APERAK for an interchange, FRM for a formality.
 */
@Path("dossiers/{id}/declarations/{form}/file")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@ForClients(ClientScope.FILE)
public class DeclarationFiles {
    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** RFC 1767. */
    static final String EDIFACT = "application/EDIFACT";
    /** Whoever asks for nothing gets the other one. */
    private static final String IF_ASKED_FOR = ";qs=0.1";

    private static final int LONGEST_NAME = 200;

    private final Provider<Actor> actor;
    private final MyDossiers dossiers;
    private final ListImport lists;
    private final FormCatalogue forms;
    private final FormMessages messages;

    @Inject
    DeclarationFiles(
            Provider<Actor> actor, MyDossiers dossiers, ListImport lists, FormCatalogue forms, FormMessages messages) {
        this.actor = actor;
        this.dossiers = dossiers;
        this.lists = lists;
        this.forms = forms;
        this.messages = messages;
    }

    /** Replaces the table by the rows of a file; where the form has none, puts its answers over those that stand there. */
    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        SPREADSHEET,
        EDIFACT,
        EpcMessages.TYPE,
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        EmsweMessages.TYPE,
        MediaType.APPLICATION_JSON
    })
    @Produces(MediaType.APPLICATION_JSON)
    public ListTaken importFile(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @QueryParam("name") @DefaultValue("list.xlsx") String name,
            InputStream body)
            throws IOException {
        return ListTaken.of(taken(id, form, named(name, body)));
    }

    @POST
    @Consumes(EDIFACT)
    @Produces(EDIFACT + IF_ASKED_FOR)
    public byte[] importInterchange(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @QueryParam("name") @DefaultValue("list.edi") String name,
            InputStream body)
            throws IOException {
        var file = named(name, body);
        return messages.answerInterchange(file.content(), taken(id, form, file).problems());
    }

    @POST
    @Consumes({EmsweMessages.TYPE, MediaType.APPLICATION_JSON})
    @Produces(EmsweMessages.TYPE + IF_ASKED_FOR)
    public byte[] importFormality(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @QueryParam("name") @DefaultValue("formality.json") String name,
            InputStream body)
            throws IOException {
        var file = named(name, body);
        return messages.answerFormality(file.content(), taken(id, form, file).problems());
    }

    @GET
    @ForClients(ClientScope.READ)
    @Produces(EDIFACT)
    public Response interchange(@PathParam("id") UUID id, @PathParam("form") String form) {
        var begun = BegunForm.of(dossiers, actor.get(), id, form);
        return sent(messages.interchange(forms.form(begun.formRef()), begun.answers()));
    }

    @GET
    @ForClients(ClientScope.READ)
    @Produces(EpcMessages.TYPE + IF_ASKED_FOR)
    public Response epcMessage(@PathParam("id") UUID id, @PathParam("form") String form) {
        var begun = BegunForm.of(dossiers, actor.get(), id, form);
        return sent(messages.epcMessage(forms.form(begun.formRef()), begun.answers()));
    }

    /** @param formality for example {@code CWD}; without it the one of an arrival */
    @GET
    @ForClients(ClientScope.READ)
    @Produces(EmsweMessages.TYPE + IF_ASKED_FOR)
    public Response formality(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @QueryParam("formality") @DefaultValue("") String formality) {
        var begun = BegunForm.of(dossiers, actor.get(), id, form);
        return sent(messages.formality(forms.form(begun.formRef()), begun.answers(), formality));
    }

    private static NamedFile named(String name, InputStream body) throws IOException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "name"));
        }
        return new NamedFile(name, Bounded.read(body, ListImport.MOST_BYTES));
    }

    private ImportOutcome taken(UUID id, String form, NamedFile file) {
        var begun = BegunForm.of(dossiers, actor.get(), id, form);
        return lists.importList(actor.get(), id, begun.formId(), file);
    }

    private static Response sent(Optional<Written> written) {
        var message = written.orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return message instanceof Written.Message whole
                ? Response.ok(whole.bytes()).build()
                : Problems.answer(ProblemDetails.stopped(((Written.Unfit) message).findings()));
    }
}
