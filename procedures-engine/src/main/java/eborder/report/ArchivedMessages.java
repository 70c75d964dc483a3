package eborder.report;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.ChainProof;
import eborder.audit.ChainProofs;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.exchange.ArchivedExchange;
import eborder.exchange.ArchivedExchanges;
import eborder.exchange.Partner;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was exchanged with partners, one by one, for the operator. Whoever reads more of it than figures leaves a deed in the trail. */
@UseCase
public class ArchivedMessages {
    private static final int MOST_ANSWERS = 50;

    private final ArchivedExchanges archive;
    private final ChainProofs proofs;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ArchivedMessages(ArchivedExchanges archive, ChainProofs proofs, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.archive = archive;
        this.proofs = proofs;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /** An exchange with its place in the chain, if the trail knows it. */
    record Proven(ArchivedExchange archived, Optional<ChainProof> proof) {}

    /** About an exchange, nothing of what it says. @throws Problem NOT_FOUND; NOT_ALLOWED unless the operator asks */
    public ExchangePicture picture(Actor actor, UUID id) {
        actor.require(Role.SYS_ADMIN);
        return ExchangePicture.of(proven(archived(id)));
    }

    /** A message of the single window and what it led to then. @throws Problem NOT_FOUND, also for what can't be replayed; NOT_ALLOWED */
    StoredThen storedThen(Actor actor, UUID id) {
        actor.require(Role.SYS_ADMIN);
        var archived = archived(id);
        if (!archived.incoming() || archived.partner() != Partner.SINGLE_WINDOW) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        record(AuditEvent.MESSAGE_REPLAYED, actor, id);
        return StoredThen.of(archived, archived.dossier() == null ? List.of() : dossiers.versions(archived.dossier()));
    }

    /** The exchange, and what the partner was told afterwards of the dossier that it led to. @throws Problem NOT_FOUND, NOT_ALLOWED */
    List<Proven> forExport(Actor actor, UUID id) {
        actor.require(Role.SYS_ADMIN);
        var archived = archived(id);
        record(AuditEvent.EXCHANGE_EXPORTED, actor, id);
        var told = archived.dossier() == null
                ? List.<ArchivedExchange>of()
                : archive.toldOf(archived.dossier(), archived.partner(), MOST_ANSWERS);
        return Stream.concat(Stream.of(archived), told.stream())
                .map(this::proven)
                .toList();
    }

    private ArchivedExchange archived(UUID id) {
        return archive.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private Proven proven(ArchivedExchange archived) {
        return new Proven(archived, proofs.ofExchange(archived.id()));
    }

    private void record(AuditEvent event, Actor actor, UUID id) {
        audit.record(new Deed(event, clock.instant(), actor.username(), "exchange:" + id, Map.of()));
    }
}
