package eborder.filing.outage;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.outage.Outage;
import eborder.exchange.outage.OutageRow;
import eborder.exchange.outage.Outages;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A supervisor says that the single window is down, or up again (domain.md 4.6). The operator may, too: who sees at night that nothing gets
 * through need not wake anybody.
 */
@UseCase
public class OutageDesk {
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PAST = 100;

    /** An outage is declared while it lasts, not found out about weeks later. */
    private static final Duration EARLIEST = Duration.ofDays(3);

    private final Outages outages;
    private final OutageProposal proposal;
    private final OutageDossiers meanwhile;
    private final FilingChannels channels;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OutageDesk(
            Outages outages,
            OutageProposal proposal,
            OutageDossiers meanwhile,
            FilingChannels channels,
            AuditTrail audit,
            Clock clock) {
        this.outages = outages;
        this.proposal = proposal;
        this.meanwhile = meanwhile;
        this.channels = channels;
        this.audit = audit;
        this.clock = clock;
    }

    /** The outage or drill that lasts now: everybody may know. */
    public Optional<OutageRow> current() {
        return outages.current().map(Outage::row);
    }

    /** @throws Problem NOT_ALLOWED */
    public OutagePicture picture(Actor actor) {
        Supervisors.require(actor);
        var current = current();
        var proposed = current.isPresent() ? Optional.<Instant>empty() : proposal.since(clock.instant());
        return new OutagePicture(current.orElse(null), proposed.orElse(null), outages.newest(MOST_PAST));
    }

    /**
     * From now on direct filing is open everywhere, unless it is a drill. What was filed directly since it began is marked, too.
     *
     * @param reason without anybody's name, at most 500 characters
     * @param since from when on it has been down, at most three days back; null for now
     * @throws Problem BAD_REQUEST with the property {@code reason} for none or a longer one; OUTAGE_DECLARED if one lasts; OUTAGE_TIME if it
     *     would begin in the future, too long ago or before the last one ended; NOT_ALLOWED
     */
    public OutageRow declare(Actor actor, String reason, boolean drill, Instant since) {
        Supervisors.require(actor);
        var now = clock.instant();
        var began = since == null ? now : since;
        var said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "reason"));
        }
        outages.lock();
        requireFree(began, now);
        var outage = Outage.declare(said, drill, began, actor.username(), now);
        outages.add(outage);
        record(AuditEvent.OUTAGE_DECLARED, actor, outage.row(), facts(outage, said, now), now);
        return outage.row();
    }

    private Map<String, String> facts(Outage outage, String reason, Instant now) {
        if (outage.drill()) {
            return Map.of("reason", reason);
        }
        int marked =
                meanwhile.mark(outage.id(), channels.procedures(), outage.row().since(), now);
        return Map.of("reason", reason, "marked", Integer.toString(marked));
    }

    private void requireFree(Instant began, Instant now) {
        if (outages.current().isPresent()) {
            throw new Problem(ErrorCode.OUTAGE_DECLARED);
        }
        if (began.isAfter(now) || began.isBefore(now.minus(EARLIEST)) || outages.endedAfter(began)) {
            throw new Problem(ErrorCode.OUTAGE_TIME);
        }
    }

    /** The single window is back, or the drill is over. @throws Problem NOT_FOUND if none lasts; NOT_ALLOWED */
    public OutageRow end(Actor actor) {
        Supervisors.require(actor);
        var now = clock.instant();
        outages.lock();
        var outage = outages.current().orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        outage.end(actor.username(), now);
        record(AuditEvent.OUTAGE_ENDED, actor, outage.row(), Map.of(), now);
        return outage.row();
    }

    private void record(AuditEvent event, Actor actor, OutageRow outage, Map<String, String> more, Instant now) {
        var facts = new HashMap<>(more);
        facts.put("since", outage.since().toString());
        facts.put("drill", Boolean.toString(outage.drill()));
        audit.record(new Deed(event, now, actor.username(), "outage:" + outage.id(), facts));
    }
}
