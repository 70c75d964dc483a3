package eborder.permit.tour;

import eborder.party.Actor;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** People of one ship who pass the gate under one seal. Never changed: whose permit ends is told by the list of status. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "tour_party")
public class TourParty {
    @Id
    private UUID id;

    private String number;
    private UUID company;
    private String unit;
    private String code;
    private UUID portCall;
    private ImoNumber imo;
    private String shipName;
    private String tour;
    private Instant validFrom;
    private Instant validUntil;
    private String permits;
    private String sealDigits;
    private Instant madeAt;
    private String madeBy;

    protected TourParty() {}

    /** @param digits of its seal */
    static TourParty of(TourPartyOrder order, String digits, Actor by, Instant now) {
        var party = new TourParty();
        var first = order.permits().get(0);
        party.id = UUID.randomUUID();
        party.number = order.number().sealed();
        party.company = first.company();
        party.unit = first.unit();
        party.code = first.code();
        party.portCall = first.portCall();
        party.imo = first.imo();
        party.shipName = first.shipName();
        party.tour = order.tour();
        party.validFrom = order.content().validFrom();
        party.validUntil = order.content().validUntil();
        party.permits =
                order.permits().stream().map(permit -> permit.number().sealed()).collect(Collectors.joining(" "));
        party.sealDigits = digits;
        party.madeAt = now;
        party.madeBy = by.username();
        return party;
    }

    public TourPartyNumber number() {
        return new TourPartyNumber(number);
    }

    public UUID company() {
        return company;
    }

    public String unit() {
        return unit;
    }

    public String tour() {
        return tour;
    }

    /** Of its members, in the order of the leader's list. */
    public List<PermitNumber> permits() {
        return Arrays.stream(permits.split(" ", -1)).map(PermitNumber::new).toList();
    }

    String sealDigits() {
        return sealDigits;
    }

    Instant madeAt() {
        return madeAt;
    }

    TourPartyRow row() {
        return new TourPartyRow(
                number(), tour, shipName, code, validUntil, permits().size(), madeAt);
    }
}
