package eborder.signature;

import eborder.shared.Ticking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Two lists that never mix: whose signatures are an officer's (the government's authority) and whose are an agent's (public
 * authorities). Without a setting both are the roots of our own keys.
 */
@ApplicationScoped
public class TrustLists implements Ticking {
    private static final Logger LOG = System.getLogger(TrustLists.class.getName());

    private final Optional<TrustList> officers;
    private final Optional<TrustList> agents;
    private final SigningKeys keys;

    @Inject
    public TrustLists(SigningKeys keys, Config config) {
        this(keys, name -> config.getOptionalValue(name, String.class));
    }

    /** @param settings looks a setting up by its full name */
    TrustLists(SigningKeys keys, Function<String, Optional<String>> settings) {
        this.keys = keys;
        this.officers = list("eborder.trust.officers", settings);
        this.agents = list("eborder.trust.agents", settings);
    }

    private static Optional<TrustList> list(String setting, Function<String, Optional<String>> settings) {
        return settings.apply(setting).map(Path::of).map(place -> new TrustList(setting, place));
    }

    /** Reads the lists when the portal starts: one that can't be read stops the start. */
    void announce(@Observes Startup startup) {
        LOG.log(
                Level.INFO,
                "Trusted roots: {0} of officers, {1} of agents",
                officers().size(),
                agents().size());
    }

    /** For signatures on our own papers, with the roots of their time stamps. */
    public List<X509Certificate> officers() {
        return officers.map(list -> Stream.concat(list.roots().stream(), keys.authority().anchors().stream())
                        .distinct()
                        .toList())
                .orElseGet(keys::anchors);
    }

    /** For what companies and their agents sign. */
    public List<X509Certificate> agents() {
        return agents.map(TrustList::roots).orElseGet(keys::anchors);
    }

    @Override
    public String name() {
        return "trust lists";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void tick() {
        Stream.of(officers, agents).flatMap(Optional::stream).forEach(TrustList::refresh);
    }
}
