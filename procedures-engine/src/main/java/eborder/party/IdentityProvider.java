package eborder.party;

import eborder.shared.Contract;
import eborder.shared.Problem;
import java.net.URI;
import java.util.Optional;

/** Says who somebody is, in place of a name and a password here: OpenID Connect, as VNeID offers it. */
@Contract
public interface IdentityProvider {
    /** Empty if there is none: then nobody is sent anywhere. */
    Optional<ProviderName> name();

    /**
     * Where the browser goes to sign in.
     *
     * @param anew whether to ask for the credentials even of somebody who is signed in there
     * @param language {@code vi} or {@code en}
     * @throws Problem IDENTITY_PROVIDER_FAILED
     */
    URI signIn(ProviderRequest request, boolean anew, String language);

    /** Who it was. @throws Problem IDENTITY_NOT_PROVEN with the reason, IDENTITY_PROVIDER_FAILED */
    ProviderIdentity identity(ProviderAnswer answer, ProviderRequest request);

    /** Where the browser goes to sign out there, too; empty if the provider has no such place. @throws Problem IDENTITY_PROVIDER_FAILED */
    Optional<URI> signOut(String language);
}
