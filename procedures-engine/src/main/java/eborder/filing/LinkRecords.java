package eborder.filing;

import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.dossier.VersionChange;
import eborder.filing.outage.OutageDossiers;
import eborder.filing.outage.OutageLink;
import eborder.party.Actor;
import eborder.party.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down that a dossier filed in an outage is what the single window declares: its reference, and what is said otherwise there. */
@ApplicationScoped
public class LinkRecords {
    private final Dossiers dossiers;
    private final OutageDossiers meanwhile;
    private final Mandates mandates;
    private final FilingRecords records;
    private final Clock clock;

    @Inject
    public LinkRecords(
            Dossiers dossiers, OutageDossiers meanwhile, Mandates mandates, FilingRecords records, Clock clock) {
        this.dossiers = dossiers;
        this.meanwhile = meanwhile;
        this.mandates = mandates;
        this.records = records;
        this.clock = clock;
    }

    /** @throws eborder.shared.Problem MANDATE_ENDED if the company has closed the channel */
    UUID link(Actor actor, UUID id, ChannelMessage message, Filed declared) {
        var now = clock.instant();
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        mandates.require(actor, dossiers.matter(dossier), now);
        dossier.cameAs(message.reference(), message.year());
        var otherwise = otherwise(dossiers.version(id, dossier.versionNo()).filed(), declared);
        meanwhile.add(OutageLink.of(id, message.reference(), message.year(), otherwise, now));
        records.linked(
                actor,
                dossier,
                Map.of("reference", message.reference(), "differing", Integer.toString(otherwise.size())),
                now);
        return id;
    }

    /** What the message says nothing about isn't said otherwise. */
    private static List<VersionChange> otherwise(Filed filed, Filed declared) {
        var ids = declared.forms();
        var compared = filed.only(ref -> ids.contains(ref.substring(0, ref.indexOf('@'))));
        return VersionChange.between(compared, declared).stream()
                .filter(change -> change.kind() != VersionChange.Kind.CHANGED
                        || !change.after().isEmpty())
                .toList();
    }
}
