package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Signing in by what an identity provider says, beside name and password. The provider is asked outside any transaction. */
@Relay
public class ProviderSignIn {
    private final IdentityProvider provider;
    private final IdentityDesk desk;
    private final AddressBrake brake;

    @Inject
    ProviderSignIn(IdentityProvider provider, IdentityDesk desk, AddressBrake brake) {
        this.provider = provider;
        this.desk = desk;
        this.brake = brake;
    }

    /** The provider, if there is one. */
    public Optional<ProviderName> provider() {
        return provider.name();
    }

    /** Where to send the browser. @throws Problem NOT_FOUND without a provider, IDENTITY_PROVIDER_FAILED */
    public URI begin(ProviderRequest request, String language) {
        requireProvider();
        return provider.signIn(request, false, language);
    }

    /** The same to link: whoever sits there must show the credentials again. */
    public URI beginLinking(ProviderRequest request, String language) {
        requireProvider();
        return provider.signIn(request, true, language);
    }

    /** @param remoteAddress as in {@code SignIn} @throws Problem IDENTITY_PROVIDER_FAILED, NOT_FOUND without a provider */
    public SignInOutcome enter(ProviderAnswer answer, ProviderRequest request, String remoteAddress) {
        requireProvider();
        var wait = brake.pause(remoteAddress);
        if (!wait.isZero()) {
            return new SignInOutcome.Refused(
                    ErrorCode.TOO_MANY_TRIES, wait.plusMillis(999).toSeconds());
        }
        SignInOutcome outcome;
        try {
            outcome = desk.enter(provider.identity(answer, request), remoteAddress);
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.IDENTITY_NOT_PROVEN) {
                brake.refused(remoteAddress);
            }
            throw problem;
        }
        if (outcome instanceof SignInOutcome.Refused) {
            brake.refused(remoteAddress);
        }
        return outcome;
    }

    /** Links the signed-in person's own account. @throws Problem IDENTITY_NOT_PROVEN, IDENTITY_PROVIDER_FAILED, IDENTITY_TAKEN, STATUS_FORBIDS */
    public void link(Actor actor, ProviderAnswer answer, ProviderRequest request) {
        requireProvider();
        desk.link(actor, provider.identity(answer, request));
    }

    /** Links another's account to a subject that the administrator was given on paper. @throws Problem NOT_FOUND, IDENTITY_TAKEN, STATUS_FORBIDS, BAD_REQUEST */
    public void linkFor(Actor administrator, UUID account, String subject) {
        desk.linkFor(
                administrator, account, new ProviderIdentity(requireProvider().issuer(), subject));
    }

    /** Where to sign out at the provider, too. @throws Problem NOT_FOUND without such a place, IDENTITY_PROVIDER_FAILED */
    public URI leave(String language) {
        requireProvider();
        return provider.signOut(language).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private ProviderName requireProvider() {
        return provider.name().orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
