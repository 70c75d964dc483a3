package eborder.permit;

import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who may lay hands on which permit: takes it locked, for those whose it is. */
@ApplicationScoped
public class PermitHands {
    private final Permits permits;
    private final Dossiers dossiers;
    private final Mandates mandates;

    @Inject
    PermitHands(Permits permits, Dossiers dossiers, Mandates mandates) {
        this.permits = permits;
        this.dossiers = dossiers;
        this.mandates = mandates;
    }

    /** The unit of an officer or a guard. @throws Problem NOT_ALLOWED for others */
    static String takingUnit(Actor officer) {
        return officer.roles().contains(Role.GATE_OFFICER)
                ? officer.unitAs(Role.GATE_OFFICER)
                : officer.reviewingUnit();
    }

    /** @throws Problem NOT_FOUND for another unit's, CHANGED_BY_SOMEONE_ELSE if it isn't as the person saw it */
    Permit ofUnit(PermitNumber number, String unit, Integer seen) {
        var permit = permits.lock(number);
        if (!permit.unit().equals(unit)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        permit.requireVersion(seen);
        return permit;
    }

    /** @throws Problem besides as {@link #ofUnit}, for a filer NOT_FOUND for another company's, NO_MANDATE, MANDATE_ENDED */
    Permit ofFilerOrUnit(Actor actor, PermitNumber number, Integer seen, Instant now) {
        if (actor.unit() != null) {
            return ofUnit(number, actor.reviewingUnit(), seen);
        }
        var company = actor.filingCompany();
        var permit = permits.lock(number);
        if (!permit.company().equals(company)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        mandates.require(actor, dossiers.matter(dossiers.ofFiler(permit.dossier(), actor)), now);
        permit.requireVersion(seen);
        return permit;
    }
}
