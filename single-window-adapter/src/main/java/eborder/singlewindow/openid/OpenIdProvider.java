package eborder.singlewindow.openid;

import eborder.party.IdentityProvider;
import eborder.party.ProviderAnswer;
import eborder.party.ProviderIdentity;
import eborder.party.ProviderName;
import eborder.party.ProviderRequest;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider that the settings name. It is asked when somebody signs in, not at the start: the portal starts without it, too. */
@ApplicationScoped
public class OpenIdProvider implements IdentityProvider {
    /** Where the browser comes back to, inside the portal. */
    static final String ANSWER_PATH = "/sign-in/answer";

    /** Where it comes back to after signing out there. */
    static final String OUT_PATH = "/login.xhtml?out=all";

    private final Optional<ProviderSettings> settings;
    private final Optional<Exchanges> exchanges;

    /**
     * @param issuer without one, or without a client id or the portal's own address, there is no provider
     * @param secret none for a client that has no secret: then PKCE alone protects the code
     * @param name on the button
     * @param levels the levels of assurance that are enough, separated by blanks, {@code LoA2 LoA3}; none if any is
     * @param timeout how long one answer may take
     */
    @Inject
    public OpenIdProvider(
            @ConfigProperty(name = "eborder.openid.issuer") Optional<String> issuer,
            @ConfigProperty(name = "eborder.openid.client-id") Optional<String> client,
            @ConfigProperty(name = "eborder.openid.client-secret") Optional<String> secret,
            @ConfigProperty(name = "eborder.openid.name", defaultValue = "VNeID") String name,
            @ConfigProperty(name = "eborder.openid.levels") Optional<String> levels,
            @ConfigProperty(name = "eborder.openid.timeout", defaultValue = "PT5S") Duration timeout,
            @ConfigProperty(name = "eborder.base-url") Optional<String> portal,
            Clock clock) {
        this.settings = issuer.isPresent() && client.isPresent() && portal.isPresent()
                ? Optional.of(ProviderSettings.of(issuer.get(), client.get(), secret, name, levels, portal.get()))
                : Optional.empty();
        this.exchanges = settings.map(whole -> new Exchanges(whole, timeout, clock));
    }

    @Override
    public Optional<ProviderName> name() {
        return settings.map(whole -> new ProviderName(whole.issuer(), whole.name()));
    }

    @Override
    public URI signIn(ProviderRequest request, boolean anew, String language) {
        var ours = settings.orElseThrow();
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", ours.client());
        asked.put("redirect_uri", ours.portal() + ANSWER_PATH);
        asked.put("scope", "openid");
        asked.put("state", request.state());
        asked.put("nonce", request.nonce());
        asked.put("code_challenge", request.challenge());
        asked.put("code_challenge_method", "S256");
        asked.put("ui_locales", language);
        if (anew) {
            asked.put("prompt", "login");
        }
        if (!ours.levels().isEmpty()) {
            asked.put("acr_values", String.join(" ", ours.levels()));
        }
        return FormFields.address(exchanges.orElseThrow().metadata().authorization(), asked);
    }

    @Override
    public ProviderIdentity identity(ProviderAnswer answer, ProviderRequest request) {
        var asking = exchanges.orElseThrow();
        asking.metadata().requireIssuer(answer.issuer());
        var token = asking.idToken(answer.code(), request.verifier());
        return asking.tokens().check(token, request.nonce());
    }

    @Override
    public Optional<URI> signOut(String language) {
        var ours = settings.orElseThrow();
        // the ID token would be a better hint, and personal data in an address
        var asked = Map.of(
                "client_id",
                ours.client(),
                "post_logout_redirect_uri",
                ours.portal() + OUT_PATH,
                "ui_locales",
                language);
        return exchanges.orElseThrow().metadata().endSession().map(place -> FormFields.address(place, asked));
    }

    /** @param reason without personal data */
    static Problem notProven(String reason) {
        return new Problem(ErrorCode.IDENTITY_NOT_PROVEN, Map.of("reason", reason));
    }

    /** @param reason without personal data */
    static Problem failed(String reason) {
        return new Problem(ErrorCode.IDENTITY_PROVIDER_FAILED, Map.of("reason", reason));
    }
}
