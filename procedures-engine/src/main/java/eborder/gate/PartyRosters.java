package eborder.gate;

import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.permit.Permit;
import eborder.permit.Permits;
import eborder.permit.tour.TourParties;
import eborder.permit.tour.TourPartyNumber;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Who belongs to which party around the guard's gate. */
@UseCase
public class PartyRosters {
    private final TourParties parties;
    private final Permits permits;
    private final BorderUnits units;

    @Inject
    PartyRosters(TourParties parties, Permits permits, BorderUnits units) {
        this.parties = parties;
        this.permits = permits;
        this.units = units;
    }

    /** @throws Problem NOT_FOUND if no party of that number may pass at the guard's gates */
    public PartyRoster roster(Actor guard, TourPartyNumber number) {
        var party = parties.ofUnits(number, units.zone(guard.unitAs(Role.GATE_OFFICER)));
        var order = party.permits();
        return new PartyRoster(
                number.sealed(),
                party.tour(),
                permits.numbered(order, party.company()).stream()
                        .sorted(Comparator.comparing(permit -> order.indexOf(permit.number())))
                        .map(PartyRosters::member)
                        .toList());
    }

    private static PartyRoster.Member member(Permit permit) {
        return new PartyRoster.Member(
                permit.statusIndex(), permit.number().sealed(), permit.holder().fullName());
    }
}
