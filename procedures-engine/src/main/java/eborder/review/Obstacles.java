package eborder.review;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.check.CheckedDossier;
import eborder.dossier.check.Checks;
import eborder.dossier.check.Situation;
import eborder.dossier.check.Situations;
import eborder.dossier.signing.SignatureDuty;
import eborder.portcall.PortCall;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** What stands in the way of a confirmation: a missing signature, and what has happened since the filing. */
@ApplicationScoped
public class Obstacles {
    private final Dossiers dossiers;
    private final Situations situations;
    private final Checks checks;
    private final SignatureDuty signatures;

    @Inject
    Obstacles(Dossiers dossiers, Situations situations, Checks checks, SignatureDuty signatures) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.checks = checks;
        this.signatures = signatures;
    }

    /**
     * @param despite why it is confirmed although somebody is still ashore, blank or null if it isn't
     * @throws Problem DOSSIER_UNSIGNED if an organisation hasn't signed what it must, CREW_ASHORE if a ship is to leave without somebody on its list, SHIP_GONE if a permit is bound to a ship that
     *     isn't there any more
     */
    void requireNone(Dossier dossier, String despite, Instant now) {
        signatures.requireSigned(dossier, now);
        if (dossier.changes() != null) {
            return;
        }
        var situation = situations.of(dossier);
        requireShip(situation);
        if (despite == null || despite.isBlank()) {
            requireEverybodyOnBoard(dossier, situation, now);
        }
    }

    private static void requireShip(Situation situation) {
        boolean gone = situation.procedure().ship() != null
                && situation.call().filter(PortCall::isThere).isEmpty();
        if (gone) {
            throw new Problem(ErrorCode.SHIP_GONE);
        }
    }

    private void requireEverybodyOnBoard(Dossier dossier, Situation situation, Instant now) {
        var filed = dossiers.version(dossier.id(), dossier.versionNo()).filed();
        long ashore = checks.findings(situation.checked(filed, dossier.receivedAt(), now)).stream()
                .filter(finding -> finding.code().equals(CheckedDossier.CREW_ASHORE))
                .count();
        if (ashore > 0) {
            throw new Problem(ErrorCode.CREW_ASHORE, Map.of("count", Long.toString(ashore)));
        }
    }
}
