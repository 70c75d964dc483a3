package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.party.Role;
import eborder.party.TokenHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The gates where the REST layer puts them. */
class ClientGatesTest {
    private static final Actor ERP =
            new Actor(new UUID(0, 1), "api-1", "ERP", Set.of(Role.FILER), new UUID(0, 2), null);

    private Duration pause = Duration.ZERO;
    private int counted;
    private final Served served = Served.with(new Things(), new ClientGates(ClientGatesTest::holder, this::counted));

    @Path("things")
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

        @POST
        @Path("end")
        @ForClients({})
        public String end() {
            return "ended";
        }
    }

    private static Optional<TokenHolder> holder(String token) {
        return token.equals("reader")
                ? Optional.of(new TokenHolder(ERP, true, Set.of(ClientScope.READ)))
                : Optional.empty();
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

    private Served.Answer ask(String verb, String path) {
        return served.ask(verb, path, Map.of("Authorization", "Bearer reader"), "");
    }
}
