package eborder.review;

import eborder.dossier.AttachmentRow;
import eborder.dossier.DocumentKey;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed.Person;
import eborder.dossier.OriginalKey;
import eborder.dossier.Originals;
import eborder.dossier.PaperKey;
import eborder.dossier.PresentedOriginal;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Dated;
import eborder.procedure.Deadline;
import eborder.procedure.Movement;
import eborder.procedure.NeededAttachment;
import eborder.procedure.ProcedureCatalogue;
import eborder.review.OriginalsPicture.Row;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which originals a dossier owes: documents of its crew and passengers, and papers that came as copies (R04, R05, R12, R17). */
@ApplicationScoped
public class OwedOriginals {
    /** A confirmation that lets nobody come any more has let somebody come before. */
    static final Set<DossierStatus> OWING_PAPERS = owingPapers();

    private static final Set<String> LISTS = Set.of("crew-list", "passenger-list");

    private final Dossiers dossiers;
    private final Originals originals;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;

    @Inject
    OwedOriginals(Dossiers dossiers, Originals originals, PortCalls calls, ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.originals = originals;
        this.calls = calls;
        this.procedures = procedures;
    }

    private static Set<DossierStatus> owingPapers() {
        var owing = EnumSet.copyOf(DossierStatus.IN_FORCE);
        owing.add(DossierStatus.LAPSED);
        return owing;
    }

    /** Empty if none are to be shown: the procedure asks for none, or it wasn't confirmed. */
    Optional<OriginalsPicture> of(Dossier dossier) {
        if (dossier.changes() != null || dossier.decidedAt() == null) {
            return Optional.empty();
        }
        var presented = originals.of(dossier.id()).stream()
                .collect(Collectors.toMap(PresentedOriginal::key, Function.identity()));
        var rows = Stream.concat(persons(dossier, presented), papers(dossier, presented))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new OriginalsPicture(rows));
    }

    private Stream<Row> persons(Dossier dossier, Map<OriginalKey, PresentedOriginal> presented) {
        var rule = procedures.procedure(dossier.procedureCode()).originals(dossier.movement(), day(dossier));
        if (rule.isEmpty() || !DossierStatus.IN_FORCE.contains(dossier.status())) {
            return Stream.empty();
        }
        var due = due(rule.get(), dossier);
        var seen = originals.seenAtGate(dossier.id());
        return dossiers.version(dossier.id(), dossier.versionNo()).filed().people().stream()
                .filter(person -> LISTS.contains(person.form()))
                .map(person -> person(person, due, presented, seen));
    }

    private static Row person(
            Person person,
            Deadline due,
            Map<OriginalKey, PresentedOriginal> presented,
            Map<DocumentKey, Instant> seen) {
        var document = DocumentKey.of(person);
        var shown = Optional.ofNullable(presented.get(document));
        return new Row(
                document,
                null,
                person.text("fullName"),
                document.number(),
                due,
                shown.map(PresentedOriginal::presentedAt).orElse(seen.get(document)),
                shown.map(PresentedOriginal::receivedByName).orElse(null),
                shown.map(PresentedOriginal::discrepancy).orElse(null));
    }

    private Stream<Row> papers(Dossier dossier, Map<OriginalKey, PresentedOriginal> presented) {
        if (!OWING_PAPERS.contains(dossier.status()) || !wasConfirmed(dossier)) {
            return Stream.empty();
        }
        var rules = procedures.procedure(dossier.procedureCode()).attachments().stream()
                .filter(paper -> paper.original(day(dossier)).isPresent())
                .collect(Collectors.toMap(
                        NeededAttachment::kind,
                        paper -> paper.original(day(dossier)).orElseThrow()));
        return rules.isEmpty()
                ? Stream.empty()
                : dossiers.attachments(dossier.id()).stream()
                        .filter(paper -> rules.containsKey(paper.kind()))
                        .map(paper -> paper(paper, due(rules.get(paper.kind()), dossier), presented));
    }

    private boolean wasConfirmed(Dossier dossier) {
        return dossiers.decisions(dossier.id()).stream()
                .anyMatch(decision -> decision.row().isConfirmation());
    }

    private static Row paper(AttachmentRow paper, Deadline due, Map<OriginalKey, PresentedOriginal> presented) {
        var key = new PaperKey(paper.id());
        var shown = Optional.ofNullable(presented.get(key));
        return new Row(
                key,
                paper.kind(),
                paper.name(),
                "",
                due,
                shown.map(PresentedOriginal::presentedAt).orElse(null),
                shown.map(PresentedOriginal::receivedByName).orElse(null),
                shown.map(PresentedOriginal::discrepancy).orElse(null));
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
    }

    /** Null while it isn't known. Arrivals of ships count from safe mooring, everything else from the moment of the movement. */
    private Deadline due(Dated<Duration> rule, Dossier dossier) {
        var from = dossier.movement() == Movement.ARRIVAL
                ? Optional.ofNullable(dossier.portCall()).map(calls::withId).map(PortCall::mooredAt)
                : Optional.ofNullable(dossier.movesAt());
        return from.map(moment -> new Deadline(moment.plus(rule.value()), rule.law()))
                .orElse(null);
    }
}
