package eborder.singlewindow.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /api/v1}. A resource that isn't in this list doesn't exist. */
@ApplicationPath("/api/v1")
public class Api extends Application {
    static final Set<Class<?>> RESOURCES = Set.of(
            SignInTokens.class,
            PortCallsOfFiler.class,
            DossiersOfFiler.class,
            Declarations.class,
            PapersOfDossier.class,
            Reviews.class,
            Decisions.class,
            TrailOfDossier.class,
            PermitsOfUnit.class,
            PermitPapers.class,
            Gate.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(RESOURCES);
        classes.add(JsonBodies.class);
        classes.add(Problems.class);
        return classes;
    }

    /** Without this the server's own JSON binding would write the records (house-in-payara.md 6). */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableJsonBinding", true);
    }
}
