package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The public certification authorities whose certificates filers sign with: the files of setting {@code eborder.trust.agents} (a
 * folder, or one file), read again every minute; without it the development root, if this portal signs with development keys.
 */
@ApplicationScoped
public class AgentTrust {
    private static final String SETTING = "eborder.trust.agents";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Optional<Path> place;
    private final List<X509Certificate> development;
    private final Clock clock;
    private Roots known;

    private record Roots(Set<TrustAnchor> anchors, Instant since) {}

    @Inject
    AgentTrust(Config config, SigningKeys keys, Clock clock) {
        this(name -> config.getOptionalValue(name, String.class), keys.developmentRoot(), clock);
    }

    /** @param settings looks a setting up by its full name */
    AgentTrust(Function<String, Optional<String>> settings, Optional<X509Certificate> development, Clock clock) {
        this.place = settings.apply(SETTING).map(Path::of);
        this.development = development.stream().toList();
        this.clock = clock;
    }

    /** @throws Problem SIGNING_FAILED if the setting names nothing that can be read */
    synchronized Set<TrustAnchor> anchors() {
        var now = clock.instant();
        if (known == null || !now.isBefore(known.since.plus(FRESH))) {
            known = new Roots(read(), now);
        }
        return known.anchors;
    }

    private Set<TrustAnchor> read() {
        return place.map(AgentTrust::certificates).orElse(development).stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<X509Certificate> certificates(Path place) {
        if (!Files.isDirectory(place)) {
            return CertificateFile.read(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> CertificateFile.read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw (Problem) new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", SETTING)).initCause(unreadable);
        }
    }
}
