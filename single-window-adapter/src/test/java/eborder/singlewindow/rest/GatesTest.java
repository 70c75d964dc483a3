package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.party.Role;
import eborder.party.TokenHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The gates where the REST layer puts them. */
class GatesTest {
    private static final Actor ERP =
            new Actor(new UUID(0, 1), "api-1", "ERP", Set.of(Role.FILER), new UUID(0, 2), null);

    private Duration pause = Duration.ZERO;
    private int counted;
    private final Served served =
            Served.with(new Things(), new Forgotten(), new Gates(GatesTest::holder, this::counted));

    @Path("things")
    @RolesAllowed(Roles.FILER)
    @ForClients(ClientScope.FILE)
    public static final class Things {
        @GET
        @ForClients(ClientScope.READ)
        public String list() {
            return "list";
        }

        @POST
        public String make() {
            return "made";
        }

        @GET
        @Path("open")
        @PermitAll
        public String open() {
            return "open";
        }

        @GET
        @Path("office")
        @RolesAllowed({Roles.PROC_OFFICER, Roles.COMMANDER})
        @ForClients({})
        public String office() {
            return "office";
        }

        @POST
        @Path("end")
        @ForClients({})
        public String end() {
            return "ended";
        }
    }

    /** Nothing says who may come here. */
    @Path("forgotten")
    public static final class Forgotten {
        @GET
        @ForClients({})
        public String get() {
            return "forgotten";
        }
    }

    private static Optional<TokenHolder> holder(ContainerRequestContext request) {
        return Bearer.token(request)
                .filter("reader"::equals)
                .map(token -> new TokenHolder(ERP, true, Set.of(ClientScope.READ)));
    }

    private Duration counted(TokenHolder holder) {
        counted++;
        return pause;
    }

    @Test
    void a_token_for_reading_reads_and_is_told_what_it_lacks() {
        assertThat(ask("GET", "things").body()).isEqualTo("list");
        var refused = ask("POST", "things");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"SCOPE_MISSING\"", "\"needed\":\"file\"");
        assertThat(refused.header("Content-Type")).isEqualTo(ProblemDetails.TYPE);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again_wherever_clients_come() {
        pause = Duration.ofMillis(1_200);
        var refused = ask("GET", "things");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(refused.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
        assertThat(ask("POST", "things").status()).isEqualTo(429);
        assertThat(ask("GET", "things/open").body()).isEqualTo("open");
        assertThat(ask("POST", "things/end").body()).isEqualTo("ended");
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void without_a_token_that_holds_one_is_told_to_sign_in() {
        for (var headers : List.of(Map.<String, String>of(), Map.of("Authorization", "Bearer other"))) {
            var refused = served.ask("GET", "things", headers, "");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(refused.body()).contains("\"code\":\"NOT_SIGNED_IN\"");
        }
        assertThat(served.ask("GET", "things/open", Map.of(), "").body()).isEqualTo("open");
    }

    @Test
    void roles_of_the_method_go_before_those_of_its_class_and_none_admit_nobody() {
        for (var path : List.of("things/office", "forgotten")) {
            var refused = ask("GET", path);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("\"code\":\"NOT_ALLOWED\"");
        }
    }

    private Served.Answer ask(String verb, String path) {
        return served.ask(verb, path, Map.of("Authorization", "Bearer reader"), "");
    }
}
