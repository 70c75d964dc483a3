package eborder.singlewindow.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The keys that the provider signs with. They change: an unknown one is asked for, but not at every stranger's wish. */
final class ProviderKeys {
    private static final Duration SELDOM = Duration.ofSeconds(30);
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final Supplier<String> published;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    private record Known(List<JsonWebKey> keys, Instant since) {}

    /** @param published asks the provider for them */
    ProviderKeys(Supplier<String> published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** @throws eborder.shared.Problem IDENTITY_PROVIDER_FAILED */
    List<JsonWebKey> now() {
        return notOlderThan(KNOWN_FOR);
    }

    /** The same after one was not among them. */
    List<JsonWebKey> anew() {
        return notOlderThan(SELDOM);
    }

    private List<JsonWebKey> notOlderThan(Duration age) {
        var now = clock.instant();
        var last = known;
        if (now.isAfter(last.since().plus(age))) {
            last = new Known(read(published.get()), now);
            known = last;
        }
        return last.keys();
    }

    private static List<JsonWebKey> read(String text) {
        try {
            return List.copyOf(new JsonWebKeySet(text).getJsonWebKeys());
        } catch (JoseException | RuntimeException unreadable) {
            throw OpenIdProvider.failed("keys not understood");
        }
    }
}
