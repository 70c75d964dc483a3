package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.party.Quota;
import eborder.party.Quotas;
import eborder.party.Role;
import eborder.party.TokenHolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotaGateTest {
    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final Actor ERP =
            new Actor(new UUID(0, 1), "api-1", "ERP", Set.of(Role.FILER), new UUID(0, 2), null);

    private final Quotas quotas = new Quotas(Clock.fixed(NOW, ZoneOffset.UTC));
    private final QuotaGate gate = new QuotaGate(
            request -> Bearer.token(request).map(token -> new TokenHolder(ERP, true, Set.of(ClientScope.READ))),
            quotas::take);

    @Test
    void beyond_the_quota_it_says_when_to_come_again() throws IOException {
        for (int i = 0; i < quotas.of(Quota.Of.CLIENT).burst(); i++) {
            assertThat(Asked.answerOf("token", gate::filter)).isNull();
        }
        var answer = Asked.answerOf("token", gate::filter);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
        assertThat(answer.getMediaType()).hasToString(ProblemDetails.TYPE);
        assertThat(((ProblemDetails) answer.getEntity()).code()).isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void without_a_token_nothing_is_counted() throws IOException {
        assertThat(Asked.answerOf(null, gate::filter)).isNull();
    }
}
