package eborder.report;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.PublicStatus;
import eborder.dossier.fee.FeePictures;
import eborder.exchange.Partner;
import eborder.party.Actor;
import eborder.portcall.CallEvent;
import eborder.portcall.CallEventKind.Standing;
import eborder.portcall.CallEvents;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What each agency has cleared for a ship's call, in one place. */
@UseCase
public class Clearances {
    private final Dossiers dossiers;
    private final CallEvents events;
    private final FeePictures fees;

    @Inject
    Clearances(Dossiers dossiers, CallEvents events, FeePictures fees) {
        this.dossiers = dossiers;
        this.events = events;
        this.fees = fees;
    }

    /** For the filer of a dossier; nothing if no ship is concerned. @throws eborder.shared.Problem NOT_FOUND for another company's, NO_MANDATE */
    public List<Clearance> mine(Actor actor, UUID dossier) {
        return of(dossiers.ofFiler(dossier, actor));
    }

    /** For officers of the unit; nothing if no ship is concerned. @throws eborder.shared.Problem NOT_FOUND for another unit's */
    public List<Clearance> ofUnit(Actor actor, UUID dossier) {
        return of(dossiers.ofUnit(dossier, actor.reviewingUnit()));
    }

    private List<Clearance> of(Dossier dossier) {
        if (dossier.portCall() == null) {
            return List.of();
        }
        var told = events.ofCall(dossier.portCall());
        return List.of(
                new Clearance(Clearance.Agency.BORDER_GUARD, borderGuard(dossier), null, dossier.decidedAt()),
                neighbour(Clearance.Agency.PORT_AUTHORITY, Partner.PORT_AUTHORITY, told),
                neighbour(Clearance.Agency.CUSTOMS, Partner.CUSTOMS, told),
                // no agency of health tells us anything yet
                new Clearance(Clearance.Agency.HEALTH, Standing.UNKNOWN, null, null),
                new Clearance(Clearance.Agency.PAYMENT, payment(dossier), null, null));
    }

    private static Standing borderGuard(Dossier dossier) {
        if (dossier.number() == null) {
            return Standing.UNKNOWN;
        }
        return switch (PublicStatus.of(dossier.status())) {
            case DONE -> Standing.CLEARED;
            case STOPPED -> Standing.HELD;
            case RECEIVED, PROCESSING, SUPPLEMENT_ASKED -> Standing.WAITING;
        };
    }

    private Standing payment(Dossier dossier) {
        if (dossier.number() == null) {
            return Standing.UNKNOWN;
        }
        return fees.of(dossier).open().isEmpty() ? Standing.CLEARED : Standing.WAITING;
    }

    /** What was said last counts, by the agency's own time: whatever came late, or twice. */
    private static Clearance neighbour(Clearance.Agency agency, Partner partner, List<CallEvent> told) {
        var said =
                told.stream().filter(event -> event.kind().agency() == partner).toList();
        if (said.isEmpty()) {
            return new Clearance(agency, Standing.UNKNOWN, null, null);
        }
        var standing = said.stream()
                .map(CallEvent::kind)
                .filter(kind -> kind.decides())
                .reduce((before, after) -> after)
                .map(kind -> kind.standing())
                .orElse(Standing.WAITING);
        var last = said.get(said.size() - 1);
        return new Clearance(agency, standing, last.kind(), last.at());
    }
}
