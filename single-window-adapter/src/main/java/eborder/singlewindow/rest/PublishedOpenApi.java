package eborder.singlewindow.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What every route takes and answers, for those who write programs against it. */
@Path("openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublishedOpenApi {
    private final OpenApi document;

    @Inject
    PublishedOpenApi(OpenApi document) {
        this.document = document;
    }

    /** OpenAPI 3.1. */
    @GET
    @PermitAll
    public byte[] document() {
        return document.json();
    }
}
