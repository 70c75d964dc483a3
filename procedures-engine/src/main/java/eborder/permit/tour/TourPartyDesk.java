package eborder.permit.tour;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.TourPartySheet;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.permit.Permits;
import eborder.shared.Counters;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The company's parties: what is to be sealed, what was, and the sheets of their leaders. */
@UseCase
public class TourPartyDesk {
    private final TourParties parties;
    private final Permits permits;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final TourPartySeals seals;
    private final Counters counters;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TourPartyDesk(
            TourParties parties,
            Permits permits,
            Dossiers dossiers,
            Mandates mandates,
            TourPartySeals seals,
            Counters counters,
            AuditTrail audit,
            Clock clock) {
        this.parties = parties;
        this.permits = permits;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.seals = seals;
        this.counters = counters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param tour its name, as the leader's sheet has it
     * @param numbers of the company's permits, in the order of the leader's list
     * @throws Problem as {@link TourPartySeals#requireOneParty}; NOT_FOUND for another company's permit; NO_MANDATE, MANDATE_ENDED
     */
    TourPartyOrder order(Actor actor, String tour, List<PermitNumber> numbers) {
        var now = clock.instant();
        var members = members(numbers, actor);
        seals.requireOneParty(tour, members, now);
        members.stream()
                .map(Permit::dossier)
                .distinct()
                .forEach(dossier -> mandates.require(actor, dossiers.matter(dossiers.ofFiler(dossier, actor)), now));
        var unit = members.get(0).unit();
        int year = now.atZone(TheClock.VIETNAM).getYear();
        var number = TourPartyNumber.of(unit, year, counters.next("tour-party:" + unit + ":" + year, 1));
        return seals.order(number, tour.strip(), members, now);
    }

    private List<Permit> members(List<PermitNumber> numbers, Actor actor) {
        var found = permits.numbered(numbers, actor.filingCompany()).stream()
                .collect(Collectors.toMap(Permit::number, Function.identity()));
        return numbers.stream()
                .distinct()
                .map(number -> known(found.get(number)))
                .toList();
    }

    private static Permit known(Permit permit) {
        if (permit == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return permit;
    }

    /** Keeps what was sealed. @param digits the seal's */
    void keep(Actor actor, TourPartyOrder order, String digits) {
        var now = clock.instant();
        parties.add(TourParty.of(order, digits, actor, now));
        audit.record(new Deed(
                AuditEvent.TOUR_PARTY_MADE,
                now,
                actor.username(),
                "tour-party:" + order.number().sealed(),
                Map.of("people", Integer.toString(order.permits().size()))));
    }

    /** Newest first, as far as the person's mandates reach. */
    public List<TourPartyRow> mine(Actor actor) {
        return parties.ofCompany(actor.filingCompany()).stream()
                .filter(party -> reaches(actor, party))
                .map(TourParty::row)
                .toList();
    }

    private boolean reaches(Actor actor, TourParty party) {
        return permits.numbered(party.permits().subList(0, 1), party.company()).stream()
                .allMatch(permit -> actor.reaches(dossiers.matter(dossiers.withId(permit.dossier()))));
    }

    /** The leader's sheet. @throws Problem NOT_FOUND for another company's, or if the person's mandates don't reach it */
    TourPartySheet sheet(Actor actor, TourPartyNumber number) {
        var party = own(actor, number);
        var now = clock.instant();
        audit.record(new Deed(
                AuditEvent.TOUR_PARTY_DOWNLOADED, now, actor.username(), "tour-party:" + number.sealed(), Map.of()));
        return seals.sheet(number, party.tour(), members(party.permits(), actor), party.madeAt())
                .sealedWith(party.sealDigits());
    }

    /** The text of its barcode. @throws Problem as {@link #sheet} */
    public String seal(Actor actor, TourPartyNumber number) {
        return own(actor, number).sealDigits();
    }

    private TourParty own(Actor actor, TourPartyNumber number) {
        var party = parties.ofCompany(number, actor.filingCompany());
        if (!reaches(actor, party)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return party;
    }
}
