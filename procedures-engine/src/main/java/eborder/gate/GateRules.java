package eborder.gate;

import eborder.party.BorderUnits;
import eborder.permit.BirthDate;
import eborder.permit.PermitStatus;
import eborder.permit.SealContent;
import eborder.permit.SealReading;
import eborder.portcall.Phase;
import eborder.procedure.PermitDefinition;
import eborder.procedure.PermitDefinition.Goes;
import eborder.procedure.PermitDefinition.HoldsIn;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The decision table of the gate, row by row (domain.md 3.4). All reasons that apply are named, not only the first. */
@ApplicationScoped
public class GateRules {
    private final ProcedureCatalogue catalogue;
    private final BorderUnits units;

    @Inject
    public GateRules(ProcedureCatalogue catalogue, BorderUnits units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    /** @param unit the border unit whose gate asks */
    List<Reason> reasons(SealReading reading, GateCase gateCase, Direction direction, String unit, Instant now) {
        return Stream.of(
                        seal(reading, gateCase),
                        status(gateCase.permit().status()),
                        time(gateCase, now),
                        place(gateCase, unit),
                        phase(gateCase, direction),
                        order(gateCase, direction))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private static Stream<Reason> seal(SealReading reading, GateCase gateCase) {
        if (!(reading instanceof SealReading.Genuine genuine)) {
            return Stream.empty();
        }
        return Stream.concat(
                sameAsOnFile(genuine.content(), gateCase) ? Stream.empty() : Stream.of(Reason.SEAL_DIFFERS),
                genuine.unknownTags().isEmpty() ? Stream.empty() : Stream.of(Reason.UNKNOWN_CONTENT));
    }

    private static boolean sameAsOnFile(SealContent content, GateCase gateCase) {
        var permit = gateCase.permit();
        return content.statusIndex() == permit.statusIndex()
                && content.statusList() == permit.statusList()
                && content.validUntil().equals(permit.validity().until())
                && content.birthDate().equals(BirthDate.of(permit.holder().dateOfBirth()));
    }

    private static Stream<Reason> status(PermitStatus status) {
        return switch (status) {
            case VALID -> Stream.empty();
            case REVOKED -> Stream.of(Reason.REVOKED);
            case SUSPENDED -> Stream.of(Reason.SUSPENDED);
            case RETURNED -> Stream.of(Reason.RETURNED);
            case LOST -> Stream.of(Reason.REPORTED_LOST);
            case REPLACED -> Stream.of(Reason.REPLACED);
            case REQUESTED, APPROVED, REFUSED -> Stream.of(Reason.NOT_ISSUED);
        };
    }

    private Stream<Reason> time(GateCase gateCase, Instant now) {
        var validity = gateCase.permit().validity();
        if (!validity.hasBegun(now)) {
            return Stream.of(Reason.NOT_YET_VALID);
        }
        if (validity.hasEnded(now)) {
            return Stream.of(Reason.EXPIRED);
        }
        var local = now.atZone(TheClock.VIETNAM);
        var window = catalogue.permit(gateCase.permit().code()).window(local.toLocalDate());
        return window.contains(local.toLocalTime()) ? Stream.empty() : Stream.of(Reason.OUT_OF_HOURS);
    }

    /** A shore pass holds in the province where the ship lies, others at the issuing unit (Decree 77/2017, articles 24(2), 29(1)). */
    private Stream<Reason> place(GateCase gateCase, String unit) {
        var issuing = gateCase.permit().unit();
        boolean besides = definition(gateCase).holdsIn() == HoldsIn.PROVINCE
                && units.unit(issuing).sharesZoneWith(units.unit(unit));
        return besides || issuing.equals(unit) ? Stream.empty() : Stream.of(Reason.WRONG_GATE);
    }

    /** Coming back is allowed in every phase but after departure. */
    private Stream<Reason> phase(GateCase gateCase, Direction direction) {
        var phase = gateCase.phase();
        if (phase == null) {
            return Stream.empty();
        }
        var definition = definition(gateCase);
        boolean comesFromShore = definition.goes() == Goes.ABOARD;
        if (phase == Phase.LEFT || phase == Phase.CANCELLED) {
            return comesFromShore && direction == Direction.OUT ? Stream.empty() : Stream.of(Reason.SHIP_LEFT);
        }
        if (gateCase.otherShipLeft() && direction == Direction.OUT) {
            return Stream.of(Reason.SHIP_LEFT);
        }
        boolean goesThere = direction == (comesFromShore ? Direction.IN : Direction.OUT);
        if (!goesThere || definition.phases().contains(phase.name())) {
            return Stream.empty();
        }
        return switch (phase) {
            case ANNOUNCED -> Stream.of(Reason.ENTRY_NOT_DONE);
            case ENTRY_CONFIRMED -> Stream.of(Reason.NOT_MOORED);
            case LEAVING -> Stream.of(Reason.EXIT_STARTED);
            case MOORED, LEFT, CANCELLED -> Stream.empty();
        };
    }

    /** Nobody goes the same way twice; who lives on board goes out first, who lives on shore comes in first. */
    private Stream<Reason> order(GateCase gateCase, Direction now) {
        var last = gateCase.lastDirection();
        if (definition(gateCase).goes() == Goes.ASHORE) {
            if (now == Direction.OUT) {
                return last == Direction.OUT ? Stream.of(Reason.DOUBLE_OUT) : Stream.empty();
            }
            return last == Direction.OUT ? Stream.empty() : Stream.of(Reason.IN_WITHOUT_OUT);
        }
        if (now == Direction.IN) {
            return last == Direction.IN ? Stream.of(Reason.DOUBLE_IN) : Stream.empty();
        }
        return last == Direction.IN ? Stream.empty() : Stream.of(Reason.OUT_WITHOUT_IN);
    }

    private PermitDefinition definition(GateCase gateCase) {
        return catalogue.permit(gateCase.permit().code());
    }
}
