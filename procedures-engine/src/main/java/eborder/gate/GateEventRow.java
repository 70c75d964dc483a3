package eborder.gate;

import java.time.Instant;

/** A gate check in a list. @param permitNumber without dashes, null if unknown */
public record GateEventRow(
        Instant at,
        String lane,
        String officerName,
        String permitNumber,
        Direction direction,
        Colour colour,
        String reasons,
        GateQuestion.Reader reader) {}
