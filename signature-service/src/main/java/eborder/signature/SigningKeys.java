package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The keys this portal signs with: the operator's when set, else those of {@link DevelopmentPki}. All or none:
 * a portal with a real signature and a development time stamp must not start. Settings: see this module's README.
 */
@ApplicationScoped
public class SigningKeys {
    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());
    private static final List<String> ROLES = List.of("sign", "agency", "tsa", "seal", "status");

    private final StoredKey officer;
    private final StoredKey agency;
    private final StoredKey timeStamp;
    private final StoredKey seal;
    private final StoredKey status;

    @Inject
    public SigningKeys(Config config, Clock clock) {
        this(name -> config.getOptionalValue(name, String.class), clock);
    }

    /** @param settings looks a setting up by its full name */
    public SigningKeys(Function<String, Optional<String>> settings, Clock clock) {
        List<String> missing = ROLES.stream()
                .filter(role -> settings.apply(keystore(role)).isEmpty())
                .toList();
        if (missing.size() == ROLES.size()) {
            Path data = Path.of(settings.apply("eborder.data.dir").orElse(".eborder/data"));
            DevelopmentPki pki = DevelopmentPki.in(data.resolve("keys").resolve("development"), clock);
            officer = pki.officer();
            agency = pki.agency();
            timeStamp = pki.timeStamp();
            seal = pki.seal();
            status = pki.status();
        } else if (missing.isEmpty()) {
            officer = read(settings, "sign");
            agency = read(settings, "agency");
            timeStamp = read(settings, "tsa");
            seal = read(settings, "seal");
            status = read(settings, "status");
        } else {
            throw missingSetting(keystore(missing.get(0)));
        }
        requireApart("seal", seal, officer, agency, timeStamp, status);
        requireApart("status", status, officer, agency, timeStamp, seal);
    }

    /** Who gets hold of one key must not be able to make what another vouches for. */
    private static void requireApart(String role, StoredKey key, StoredKey... others) {
        PublicKey own = key.certificate().getPublicKey();
        if (Stream.of(others)
                .anyMatch(other -> other.certificate().getPublicKey().equals(own))) {
            throw new Problem(
                    ErrorCode.SIGNING_FAILED, Map.of("setting", keystore(role), "why", "the key has another use too"));
        }
    }

    /** Reads the keys when the portal starts, so that an unusable one stops the start and not the first signature. */
    void announce(@Observes Startup startup) {
        Stream.of(officer, agency, timeStamp, seal, status)
                .forEach(key -> LOG.log(Level.INFO, "Signing key: {0}", key));
    }

    public StoredKey officer() {
        return officer;
    }

    /** The agency's own, which follows the officer's signature on every paper (Decree 30/2020, article 5). */
    public StoredKey agency() {
        return agency;
    }

    public StoredKey timeStamp() {
        return timeStamp;
    }

    public StoredKey seal() {
        return seal;
    }

    /** Signs the lists of permits that no longer let anybody pass. */
    public StoredKey status() {
        return status;
    }

    /** The roots under which our own signatures and time stamps are trusted. */
    public List<X509Certificate> anchors() {
        return Stream.of(officer.anchor(), agency.anchor(), timeStamp.anchor())
                .distinct()
                .toList();
    }

    private static StoredKey read(Function<String, Optional<String>> settings, String role) {
        String password = keystore(role) + ".password";
        return StoredKey.read(
                Path.of(settings.apply(keystore(role)).orElseThrow()),
                settings.apply(password)
                        .orElseThrow(() -> missingSetting(password))
                        .toCharArray(),
                settings.apply("eborder." + role + ".alias"));
    }

    private static String keystore(String role) {
        return "eborder." + role + ".keystore";
    }

    private static Problem missingSetting(String name) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", name, "why", "not set, though others are"));
    }
}
