package eborder.gate;

import eborder.gate.DeviceLaw.Kind;
import eborder.party.BorderUnits;
import eborder.procedure.PermitDefinition.Goes;
import eborder.procedure.PermitDefinition.HoldsIn;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From a situation at the gate to what the decision table says of it. The gate app does the same in {@code facts.mjs}; both are run
 * against {@code docs/gate/decision-cases.json}.
 */
@ApplicationScoped
public class GateRules {
    private final DeviceLaw law;
    private final DecisionTable table;
    private final Map<String, Kind> kinds;

    @Inject
    public GateRules(GateLaw file, ProcedureCatalogue catalogue, BorderUnits units) {
        this(DeviceLaw.of(file, catalogue, units));
    }

    GateRules(DeviceLaw law) {
        this.law = law;
        this.table = new DecisionTable(law.rows());
        this.kinds = law.kinds().values().stream().collect(Collectors.toMap(Kind::code, Function.identity()));
    }

    /** What a device must know to judge likewise. */
    public DeviceLaw law() {
        return law;
    }

    Judgement judge(Situation situation) {
        return table.judge(facts(situation));
    }

    private Map<Fact, String> facts(Situation situation) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        facts.put(Fact.SCAN, situation.scan());
        put(facts, Fact.DOCUMENT, situation.document());
        put(facts, Fact.DOCUMENT_TERM, situation.documentTerm());
        put(facts, Fact.FACE, situation.face());
        boolean read = situation.scan().equals("SEAL") || situation.scan().equals("NUMBER");
        if (read && situation.permit() == null) {
            facts.put(Fact.PERMIT, situation.device() == null ? "UNKNOWN" : "NOT_ON_DEVICE");
        } else if (read) {
            ofPermit(facts, situation, situation.permit());
        }
        return facts;
    }

    private void ofPermit(Map<Fact, String> facts, Situation situation, Standing permit) {
        var kind = kinds.get(permit.kind());
        facts.put(Fact.PERMIT, "KNOWN");
        put(facts, Fact.SEAL, permit.seal());
        put(facts, Fact.CONTENT, permit.content());
        facts.put(Fact.STATUS, permit.status());
        if (situation.device() != null) {
            facts.put(Fact.CLOCK, situation.device().clock());
            facts.put(Fact.LIST, age(situation.device().listIssued(), situation.at()));
        }
        time(facts, permit, kind, situation.at());
        facts.put(Fact.PLACE, isHere(permit, kind, situation.unit()) ? "HERE" : "ELSEWHERE");
        facts.put(Fact.SHIP, permit.ship());
        facts.put(Fact.PHASE, kind.phases().contains(permit.ship()) ? "ALLOWS" : "FORBIDS");
        facts.put(Fact.OTHER_SHIP, permit.otherShip());
        way(facts, permit, kind.goes(), situation.direction());
        put(facts, Fact.ALERT, permit.alert());
    }

    private String age(Instant issued, Instant at) {
        if (issued == null) {
            return "TOO_OLD";
        }
        long age = Duration.between(issued, at).toMillis();
        if (age < law.greenWithin() * 1000) {
            return "FRESH";
        }
        return age < law.amberWithin() * 1000 ? "STALE" : "TOO_OLD";
    }

    private static void time(Map<Fact, String> facts, Standing permit, Kind kind, Instant at) {
        if (at.isBefore(permit.from())) {
            facts.put(Fact.VALIDITY, "NOT_BEGUN");
        } else if (!at.isBefore(permit.until())) {
            facts.put(Fact.VALIDITY, "ENDED");
        } else {
            var local = at.atZone(TheClock.VIETNAM);
            facts.put(Fact.VALIDITY, "RUNNING");
            facts.put(Fact.HOURS, kind.isOpen(local.toLocalDate(), local.toLocalTime()) ? "WITHIN" : "OUTSIDE");
        }
    }

    /** A shore pass holds in the province where the ship lies, others at the issuing unit (Decree 77/2017, articles 24(2), 29(1)). */
    private boolean isHere(Standing permit, Kind kind, String unit) {
        boolean besides = kind.holdsIn() == HoldsIn.PROVINCE
                && law.units()
                        .get(permit.unit())
                        .zone()
                        .equals(law.units().get(unit).zone());
        return besides || permit.unit().equals(unit);
    }

    /** Who lives on board goes out first, who lives on shore comes in first. */
    private static void way(Map<Fact, String> facts, Standing permit, Goes goes, Direction direction) {
        boolean away = direction == (goes == Goes.ASHORE ? Direction.OUT : Direction.IN);
        facts.put(Fact.GOES, goes.name());
        facts.put(Fact.DIRECTION, direction.name());
        facts.put(Fact.WAY, away ? "AWAY" : "BACK");
        put(facts, Fact.LAST, permit.last());
    }

    private static void put(Map<Fact, String> facts, Fact fact, String value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }
}
