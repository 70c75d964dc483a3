package eborder.gate;

import eborder.gate.document.Mrz;
import eborder.gate.document.MrzReading;
import eborder.gate.document.TravelDocument;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.Seals;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Together;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The guard's question from scan to verdict: the seal is read and verified first, outside of any transaction. */
@Relay
public class GateDesk {
    /** Longer input than any seal is refused before it is looked at. */
    public static final int MOST_CHARACTERS = 2_000;

    /** Of a lane's name. */
    private static final int MOST_LANE = 20;

    /** Transactions of checks at the same time, on each node (decision 59). */
    private static final int TURNS = 2;

    /** Checks in one transaction; more wait for the next. */
    private static final int MOST_TOGETHER = 32;

    private final Seals seals;
    private final Together<GateScan, Optional<GateVerdict>> checks;

    @Inject
    GateDesk(Seals seals, GateChecks checks) {
        this.seals = seals;
        this.checks = new Together<>(TURNS, MOST_TOGETHER, checks::check);
    }

    /** @throws Problem BAD_REQUEST if something is missing or far too long or another unit has used the question's id, NOT_ALLOWED unless a guard asks */
    public GateVerdict check(Actor actor, GateQuestion question) {
        actor.unitAs(Role.GATE_OFFICER);
        if (question.eventId() == null
                || question.direction() == null
                || question.reader() == null
                || question.scanned() == null
                || question.scanned().length() > MOST_CHARACTERS
                || !isLane(question.lane())
                || (question.document() != null && question.document().length() > MOST_CHARACTERS)) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        var scan = new GateScan(actor, question, seals.read(question.scanned()), document(question.document()));
        return checks.ask(scan).orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST));
    }

    /** Whether a gate's or lane's name may be kept. */
    static boolean isLane(String name) {
        return name != null && name.length() <= MOST_LANE && name.chars().noneMatch(Character::isISOControl);
    }

    private static TravelDocument document(String lines) {
        if (lines == null) {
            return null;
        }
        if (Mrz.read(lines) instanceof MrzReading.Whole whole) {
            return whole.document();
        }
        throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "document"));
    }
}
