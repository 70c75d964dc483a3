package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.DocumentKey;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed.Person;
import eborder.dossier.Originals;
import eborder.dossier.PresentedOriginal;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Deadline;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The originals that crew and passengers still have to show after the confirmation (domain.md 4.4, R04, R05, R12). */
@UseCase
public class OriginalsDesk {
    private final Dossiers dossiers;
    private final Originals originals;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final InboxRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OriginalsDesk(
            Dossiers dossiers,
            Originals originals,
            PortCalls calls,
            ProcedureCatalogue procedures,
            InboxRows rows,
            AuditTrail audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.originals = originals;
        this.calls = calls;
        this.procedures = procedures;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty if none are to be shown: the procedure asks for none, or it isn't confirmed. @throws Problem NOT_FOUND for another unit's */
    public Optional<OriginalsPicture> picture(Actor actor, UUID id) {
        return picture(dossiers.ofUnit(id, actor.reviewingUnit()));
    }

    /** The same for the filer. @throws Problem NOT_FOUND for another company's */
    public Optional<OriginalsPicture> mine(Actor actor, UUID id) {
        return picture(dossiers.ofFiler(id, actor));
    }

    /** The unit's dossiers with originals overdue, the longest first. */
    public List<InboxRow> overdue(Actor actor) {
        var now = clock.instant();
        return rows.withOriginals(actor.reviewingUnit()).stream()
                .filter(row -> picture(dossiers.withId(row.id()))
                        .filter(picture -> picture.isOverdue(now))
                        .isPresent())
                .toList();
    }

    /**
     * Originals were shown to the officer; showing one twice changes nothing.
     *
     * @param keys of the documents
     * @param discrepancy how they differ from what was declared, blank if they don't
     * @throws Problem STATUS_FORBIDS if none are to be shown
     */
    public void present(Actor actor, UUID id, Collection<String> keys, String discrepancy) {
        var now = clock.instant();
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var picture = picture(dossier).orElseThrow(() -> new Problem(ErrorCode.STATUS_FORBIDS));
        var missing = picture.rows().stream()
                .filter(OriginalsPicture.Row::isMissing)
                .map(OriginalsPicture.Row::key)
                .collect(Collectors.toSet());
        var differs = discrepancy == null || discrepancy.isBlank() ? null : discrepancy.strip();
        var shown = people(dossier).stream()
                .map(DocumentKey::of)
                .distinct()
                .filter(document -> missing.contains(document.text()) && keys.contains(document.text()))
                .toList();
        shown.forEach(document -> originals.add(PresentedOriginal.of(id, document, differs, actor, now)));
        if (!shown.isEmpty()) {
            record(actor, id, shown.size(), differs, now);
        }
    }

    private void record(Actor actor, UUID id, int shown, String differs, Instant now) {
        var facts = Map.of("persons", Integer.toString(shown), "discrepancy", Boolean.toString(differs != null));
        audit.record(new Deed(AuditEvent.ORIGINALS_PRESENTED, now, actor.username(), "dossier:" + id, facts));
    }

    private Optional<OriginalsPicture> picture(Dossier dossier) {
        if (dossier.changes() != null || !DossierStatus.IN_FORCE.contains(dossier.status())) {
            return Optional.empty();
        }
        var day = dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
        return procedures
                .procedure(dossier.procedureCode())
                .originals(dossier.movement(), day)
                .map(rule -> new OriginalsPicture(
                        base(dossier)
                                .map(from -> new Deadline(from.plus(rule.value()), rule.law()))
                                .orElse(null),
                        rows(dossier)));
    }

    /** Arrivals count from safe mooring, departures from the time of leaving. */
    private Optional<Instant> base(Dossier dossier) {
        return dossier.movement() == Movement.ARRIVAL
                ? Optional.ofNullable(dossier.portCall()).map(calls::withId).map(PortCall::mooredAt)
                : Optional.ofNullable(dossier.movesAt());
    }

    private List<OriginalsPicture.Row> rows(Dossier dossier) {
        var presented = originals.of(dossier.id()).stream()
                .collect(Collectors.toMap(PresentedOriginal::document, Function.identity()));
        var seen = originals.seenAtGate(dossier.id());
        return people(dossier).stream()
                .map(person -> row(person, presented, seen))
                .toList();
    }

    private static OriginalsPicture.Row row(
            Person person, Map<DocumentKey, PresentedOriginal> presented, Map<DocumentKey, Instant> seen) {
        var document = DocumentKey.of(person);
        var original = presented.get(document);
        return new OriginalsPicture.Row(
                document.text(),
                person.text("fullName"),
                document.number(),
                original == null ? seen.get(document) : original.presentedAt(),
                original == null ? null : original.receivedByName(),
                original == null ? null : original.discrepancy());
    }

    private List<Person> people(Dossier dossier) {
        return dossiers.version(dossier.id(), dossier.versionNo()).filed().people().stream()
                .filter(person ->
                        person.form().equals("crew-list") || person.form().equals("passenger-list"))
                .toList();
    }
}
