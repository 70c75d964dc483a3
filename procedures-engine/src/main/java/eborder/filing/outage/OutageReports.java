package eborder.filing.outage;

import eborder.exchange.outage.Outages;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What was done in an outage, and what is still to be done: for the supervisor. Names no traveller. */
@UseCase
public class OutageReports {
    private final Outages outages;
    private final OutageDossiers dossiers;
    private final FilingChannels channels;
    private final Clock clock;

    @Inject
    OutageReports(Outages outages, OutageDossiers dossiers, FilingChannels channels, Clock clock) {
        this.outages = outages;
        this.dossiers = dossiers;
        this.channels = channels;
        this.clock = clock;
    }

    /** @throws eborder.shared.Problem NOT_FOUND, NOT_ALLOWED */
    public OutageReport report(Actor actor, UUID id) {
        Supervisors.require(actor);
        var now = clock.instant();
        var outage = outages.withId(id).row();
        var until = outage.until() == null ? now : outage.until();
        long filed = dossiers.filedDirectly(channels.procedures(), outage.since(), until);
        return OutageReport.of(outage, outage.length(now).toMinutes(), filed, dossiers.of(id));
    }
}
