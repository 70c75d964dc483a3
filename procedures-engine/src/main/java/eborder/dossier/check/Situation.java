package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.AttachmentRow;
import eborder.dossier.Filed;
import eborder.dossier.HeldPermit;
import eborder.dossier.VersionChange;
import eborder.party.BorderUnit;
import eborder.party.CompanyAccounts;
import eborder.portcall.PortCall;
import eborder.procedure.Changes;
import eborder.procedure.Deadline;
import eborder.procedure.Moments;
import eborder.procedure.Movement;
import eborder.procedure.PermitDefinition;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The circumstances of a dossier.
 *
 * @param procedure with the forms and checks of what it changes; {@code permit} that it asks for by itself
 * @param expected when the movement was announced for, null if nothing moves
 * @param unit the border unit that decides; {@code papers} what came with the dossier
 * @param held permits of the kind asked for that the same people hold or wait for
 * @param changed the dossier that it changes; {@code started} the one whose lists it began with;
 *     {@code ownForms} the forms that only the change itself has
 * @param accounts of the company that files
 */
public record Situation(
        ProcedureDefinition procedure,
        Optional<PermitDefinition> permit,
        Movement movement,
        Instant expected,
        BorderUnit unit,
        Stay stay,
        List<HeldPermit> held,
        List<AttachmentRow> papers,
        Optional<Changed> changed,
        Optional<Changed> started,
        Set<String> ownForms,
        CompanyAccounts accounts) {

    private static final int DAY = "2026-11-24".length();

    /** A dossier that is to be changed. @param procedure its procedure's code; {@code onFile} the version that the change was asked for */
    public record Changed(String procedure, Filed onFile) {}

    /** The ship's call, if a ship is concerned. */
    public Optional<PortCall> call() {
        return stay.call();
    }

    /** When the movement is: as declared, else as announced. */
    public Instant movesAt(Filed filed) {
        return procedure.movesAt() == null
                ? expected
                : filed.at(procedure.movesAt())
                        .flatMap(answer -> moment(answer.asText()).stream())
                        .findFirst()
                        .orElse(expected);
    }

    /** Who or what the dossier is about, as declared; blank if nothing was. */
    public String subject(Filed filed) {
        return filed.at(procedure.subject()).map(JsonNode::asText).findFirst().orElse("");
    }

    /** What differs from the dossier that it changes, or in the lists that it began with; nothing for others. */
    public List<VersionChange> differences(Filed filed) {
        if (changed.isPresent()) {
            return amended()
                    .map(standing -> VersionChange.between(standing.onFile(), filed.only(this::isOfChanged)))
                    .orElse(List.of());
        }
        return started.map(before -> VersionChange.between(lists(before.onFile()), lists(filed)).stream()
                        .filter(change -> !OF_THE_STAY.contains(change.field()))
                        .toList())
                .orElse(List.of());
    }

    private static Filed lists(Filed filed) {
        return filed.only(form -> form.startsWith(CheckedDossier.CREW + "@"));
    }

    /** What is asked anew in every port. */
    private static final Set<String> OF_THE_STAY = Set.of("shoreLeave", "embark", "disembark");

    /** What goes on with other answers; empty if nothing stands yet, or if what stands is to end. */
    private Optional<Changed> amended() {
        return changed.filter(
                standing -> procedure.changes() != null && procedure.changes().kind() == Changes.Kind.AMENDMENT);
    }

    /** Whether a form belongs to the dossier that is changed, not to the request for the change. */
    public boolean isOfChanged(String formRef) {
        return !ownForms.contains(formRef);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.length() == DAY
                            ? LocalDate.parse(text)
                                    .atStartOfDay(TheClock.VIETNAM)
                                    .toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notMoment) {
            return Optional.empty();
        }
    }

    /** The latest moment to file in time, by the law of a day; empty if it may be filed at any time. */
    public Optional<Deadline> fileBy(Filed filed, LocalDate day) {
        var moments = new Moments(movesAt(filed), call().map(PortCall::mooredAt).orElse(null));
        return procedure.filingDeadline(movement, moments, day);
    }

    /** The same about another stay, that of the ships in port that an application names, and what the people it names hold. */
    Situation at(Stay named, List<HeldPermit> already) {
        return new Situation(
                procedure, permit, movement, expected, unit, named, already, papers, changed, started, ownForms,
                accounts);
    }

    /**
     * What the checks look at.
     *
     * @param received when it was first filed, null before: what is supplemented later was still filed in time
     * @param at the moment of this filing
     */
    public CheckedDossier checked(Filed filed, Instant received, Instant at) {
        var first = received == null ? at : received;
        return new CheckedDossier(filed, this, fileBy(filed, day(first)), first, day(at));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TheClock.VIETNAM).toLocalDate();
    }
}
