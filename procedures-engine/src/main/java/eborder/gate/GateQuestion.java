package eborder.gate;

import java.util.UUID;

/**
 * May this person pass?
 *
 * @param eventId made by the asking device; asking again with the same id gives the same answer and is counted once
 * @param scanned what the scanner delivered or the guard typed
 * @param lane gate or lane within the unit's port, free text of at most 20 characters
 * @param reader how it was read: {@code CAMERA}, {@code SCANNER} by a keyboard, {@code HID}, {@code SERIAL}, {@code PICTURE},
 *     {@code TYPED}, {@code API}
 * @param document the machine-readable lines of the document beside the permit, null if none was read
 */
public record GateQuestion(
        UUID eventId, String scanned, Direction direction, String lane, Reader reader, String document) {
    /** How a permit was read. */
    public enum Reader {
        CAMERA,
        SCANNER,
        HID,
        SERIAL,
        PICTURE,
        TYPED,
        API
    }
}
