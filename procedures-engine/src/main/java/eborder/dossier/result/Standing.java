package eborder.dossier.result;

import eborder.dossier.DossierStatus;
import eborder.dossier.PublicStatus;
import eborder.exchange.HeldResult;
import java.util.Optional;
import java.util.UUID;

/**
 * How a dossier stands here.
 *
 * @param moving whether a notice of it is on its way, or was taken after the comparison had begun
 */
record Standing(UUID dossier, String number, DossierStatus status, boolean moving) {
    int code() {
        return PublicStatus.of(status).code();
    }

    /** What differs from what the portal holds. @param theirs null if it holds nothing */
    Optional<Difference> against(HeldResult theirs) {
        if (theirs == null) {
            return Optional.of(
                    new Difference(number, Difference.Kind.MISSING_THERE, dossier, code(), null, null, null));
        }
        return theirs.status() == code()
                ? Optional.empty()
                : Optional.of(new Difference(
                        number, Difference.Kind.OTHER_STATUS, dossier, code(), theirs.status(), theirs.at(), null));
    }
}
