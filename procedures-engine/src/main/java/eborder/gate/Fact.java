package eborder.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the decision table asks about. Each has one of its values, or none if nobody asked. In the table, in the cases and on the
 * devices a fact is written as {@code otherShip}.
 */
public enum Fact {
    /** What was scanned or typed. */
    SCAN("UNREADABLE", "BAD_SIGNATURE", "UNKNOWN_SIGNER", "PARTY", "SEAL", "NUMBER"),
    /** Whether there is such a permit; a device without a network knows none by its number. */
    PERMIT("KNOWN", "UNKNOWN", "NOT_ON_DEVICE"),
    /** The seal beside the permit on file. */
    SEAL("SAME", "DIFFERS"),
    CONTENT("UNDERSTOOD", "UNKNOWN_TAGS"),
    /** The device's clock; the portal's own is right. */
    CLOCK("RIGHT", "DOUBTFUL", "BACK"),
    /** The age of the list of status on the device. */
    LIST("FRESH", "STALE", "TOO_OLD"),
    /** Of the permit; a device only sees that it is on the list. */
    STATUS(
            "REQUESTED",
            "APPROVED",
            "REFUSED",
            "VALID",
            "LISTED",
            "REVOKED",
            "SUSPENDED",
            "RETURNED",
            "LOST",
            "REPLACED"),
    VALIDITY("NOT_BEGUN", "RUNNING", "ENDED"),
    /** The hours of the day, while the validity runs. */
    HOURS("WITHIN", "OUTSIDE"),
    PLACE("HERE", "ELSEWHERE"),
    /** The phase of the ship's call. */
    SHIP("NONE", "NOT_KNOWN", "ANNOUNCED", "ENTRY_CONFIRMED", "MOORED", "LEAVING", "LEFT", "CANCELLED"),
    /** Whether this kind of permit is good in that phase. */
    PHASE("ALLOWS", "FORBIDS"),
    OTHER_SHIP("NONE", "IN_PORT", "LEFT"),
    /** Where the holder goes with the permit. */
    GOES("ASHORE", "ABOARD"),
    DIRECTION("OUT", "IN"),
    /** There, or back again. */
    WAY("AWAY", "BACK"),
    /** The last passage that is known. */
    LAST("NONE", "OUT", "IN"),
    /** The document beside the permit. */
    DOCUMENT("SAME", "OTHER", "OTHER_NAME"),
    DOCUMENT_TERM("IN_FORCE", "EXPIRED"),
    /** The face beside the document, as the guard says. */
    FACE("SAME", "OTHER"),
    /** What the Immigration Department says of the holder; the portal alone asks. */
    ALERT("NONE", "HIT", "REFER");

    private final String values;

    Fact(String... values) {
        this.values = String.join(" ", values);
    }

    boolean knows(String value) {
        return Arrays.asList(values.split(" ", -1)).contains(value);
    }

    /** As it is written in files: {@code otherShip}. */
    @JsonValue
    public String written() {
        var words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .reduce("", String::concat);
    }
}
