package eborder.web.login;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;

/** Why somebody comes back from the identity provider with nothing, as the pages' addresses have it: a word of this list and no other. */
enum ProviderRefusal {
    UNKNOWN("error.IDENTITY_UNKNOWN"),
    NOT_PROVEN("error.IDENTITY_NOT_PROVEN"),
    CANCELLED("error.IDENTITY_CANCELLED"),
    TAKEN("error.IDENTITY_TAKEN"),
    FAILED("error.IDENTITY_PROVIDER_FAILED"),
    TOO_MANY("error.TOO_MANY_TRIES"),
    SUSPENDED("page.login.provider-suspended"),
    FORBIDDEN("error.STATUS_FORBIDS");

    private static final System.Logger LOG = System.getLogger(ProviderRefusal.class.getName());

    private final String messageKey;

    ProviderRefusal(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Its reason is for the log: the person can't mend it. */
    static ProviderRefusal of(Problem problem) {
        LOG.log(Level.WARNING, "Identity provider: " + problem.getMessage(), problem.getCause());
        return of(problem.code());
    }

    static ProviderRefusal of(ErrorCode code) {
        return switch (code) {
            case IDENTITY_UNKNOWN -> UNKNOWN;
            case IDENTITY_PROVIDER_FAILED -> FAILED;
            case IDENTITY_TAKEN -> TAKEN;
            case IDENTITY_CANCELLED -> CANCELLED;
            case TOO_MANY_TRIES -> TOO_MANY;
            case STATUS_FORBIDS, NOT_ALLOWED -> FORBIDDEN;
            default -> NOT_PROVEN;
        };
    }

    /** The message key of what an address says, if it says one of these. */
    static Optional<String> messageKey(String said) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(said))
                .map(one -> one.messageKey)
                .findFirst();
    }

    String onLogin() {
        return "/login.xhtml?refused=" + name();
    }

    String onIdentity() {
        return "/account/identity.xhtml?refused=" + name();
    }
}
