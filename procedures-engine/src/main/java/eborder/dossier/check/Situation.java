package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Filed;
import eborder.portcall.PortCall;
import eborder.procedure.Deadline;
import eborder.procedure.Moments;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * The circumstances of a dossier.
 *
 * @param procedure with the forms and checks of what it changes
 * @param expected when the movement was announced for, null if nothing moves
 * @param call the ship's call, if a ship is concerned
 * @param arrival what was confirmed of the ship's arrival, for its departure
 * @param changed the dossier that it changes; {@code ownForms} the forms that only the change itself has
 */
public record Situation(
        ProcedureDefinition procedure,
        Movement movement,
        Instant expected,
        Optional<PortCall> call,
        Optional<Filed> arrival,
        Optional<Changed> changed,
        Set<String> ownForms) {

    /** A dossier that is to be changed. @param procedure its procedure's code; {@code onFile} the version that the change was asked for */
    public record Changed(String procedure, Filed onFile) {}

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

    /** Whether a form belongs to the dossier that is changed, not to the request for the change. */
    public boolean isOfChanged(String formRef) {
        return !ownForms.contains(formRef);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notMoment) {
            return Optional.empty();
        }
    }

    /** The latest moment to file in time, by the law of a day; empty if it may be filed at any time. */
    public Optional<Deadline> fileBy(Filed filed, LocalDate day) {
        var moments = new Moments(movesAt(filed), call.map(PortCall::mooredAt).orElse(null));
        return procedure.filingDeadline(movement, moments, day);
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
