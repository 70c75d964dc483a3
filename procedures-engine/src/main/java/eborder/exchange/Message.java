package eborder.exchange;

import java.util.Objects;

/**
 * One message as it went over the wire.
 *
 * @param type media type
 * @param signature what stood beside it, null if it carries its own or none
 */
public record Message(byte[] bytes, String type, String signature) {
    public Message {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(type);
    }
}
