package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.dossier.Originals;
import eborder.dossier.PresentedOriginal;
import eborder.party.Actor;
import eborder.procedure.NeededAttachment;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The originals that are still to be shown or handed in after the confirmation (domain.md 4.4, R04, R05, R12, R17). */
@UseCase
public class OriginalsDesk {
    private final Dossiers dossiers;
    private final Originals originals;
    private final OwedOriginals owed;
    private final ProcedureCatalogue procedures;
    private final InboxRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OriginalsDesk(
            Dossiers dossiers,
            Originals originals,
            OwedOriginals owed,
            ProcedureCatalogue procedures,
            InboxRows rows,
            AuditTrail audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.originals = originals;
        this.owed = owed;
        this.procedures = procedures;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty if none are to be shown: the procedure asks for none, or it isn't confirmed. @throws Problem NOT_FOUND for another unit's */
    public Optional<OriginalsPicture> picture(Actor actor, UUID id) {
        return owed.of(dossiers.ofUnit(id, actor.reviewingUnit()));
    }

    /** The same for the filer. @throws Problem NOT_FOUND for another company's */
    public Optional<OriginalsPicture> mine(Actor actor, UUID id) {
        return owed.of(dossiers.ofFiler(id, actor));
    }

    /** The unit's dossiers with originals overdue: ships first, then papers, the longest first. */
    public List<InboxRow> overdue(Actor actor) {
        var now = clock.instant();
        return Stream.concat(rows.withOriginals(actor.reviewingUnit()).stream(), withPapers(actor, now).stream())
                .filter(row -> owed.of(dossiers.withId(row.id()))
                        .filter(picture -> picture.isOverdue(now))
                        .isPresent())
                .toList();
    }

    private List<InboxRow> withPapers(Actor actor, Instant now) {
        var kinds = procedures.procedures().stream()
                .flatMap(procedure -> procedure.attachments().stream())
                .filter(paper -> !paper.originalWithin().isEmpty())
                .map(NeededAttachment::kind)
                .collect(Collectors.toSet());
        return rows.owingPapers(actor.reviewingUnit(), kinds, now);
    }

    /**
     * Originals were shown to the officer; showing one twice changes nothing.
     *
     * @param keys of the rows
     * @param discrepancy how they differ from what was declared, blank if they don't
     * @throws Problem STATUS_FORBIDS if none are to be shown
     */
    public void present(Actor actor, UUID id, Collection<String> keys, String discrepancy) {
        var now = clock.instant();
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var picture = owed.of(dossier).orElseThrow(() -> new Problem(ErrorCode.STATUS_FORBIDS));
        var differs = discrepancy == null || discrepancy.isBlank() ? null : discrepancy.strip();
        var shown = picture.rows().stream()
                .filter(row -> row.isMissing() && keys.contains(row.key()))
                .map(OriginalsPicture.Row::original)
                .distinct()
                .toList();
        shown.forEach(original -> originals.add(PresentedOriginal.of(id, original, differs, actor, now)));
        if (!shown.isEmpty()) {
            record(actor, id, shown.size(), differs, now);
        }
    }

    private void record(Actor actor, UUID id, int shown, String differs, Instant now) {
        var facts = Map.of("originals", Integer.toString(shown), "discrepancy", Boolean.toString(differs != null));
        audit.record(new Deed(AuditEvent.ORIGINALS_PRESENTED, now, actor.username(), "dossier:" + id, facts));
    }
}
