package eborder.gate.ashore;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case with everything that happened, oldest first.
 *
 * @param dossier the one under which the ship came
 */
public record CasePicture(CaseRow row, UUID dossier, List<Line> lines) {
    public CasePicture {
        lines = List.copyOf(lines);
    }

    /** What happened. Text: message key {@code ashore.line.<name>}. */
    public enum Kind {
        WENT_OUT,
        TOLD,
        OPENED,
        NOTED,
        ENDED;

        public String messageKey() {
            return "ashore.line." + name();
        }
    }

    /**
     * @param minutes of an alert, from the moment by which the person was expected back; else 0
     * @param told who was told by an alert; else empty
     * @param by the officer's name, blank for the system
     * @param text the officer's words, blank if none
     */
    public record Line(Instant at, Kind kind, int minutes, List<AlertStep.Told> told, String by, String text) {
        static Line of(Instant at, Kind kind) {
            return new Line(at, kind, 0, List.of(), "", "");
        }

        static Line by(Instant at, Kind kind, String by, String text) {
            return new Line(at, kind, 0, List.of(), by, text);
        }
    }
}
