package eborder.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.shared.Fingerprint;
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

    /** Of all of it: the bytes, the type and the signature (nothing if there is none), a line end between them. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes, ("\n" + type + "\n" + (signature == null ? "" : signature)).getBytes(UTF_8));
    }
}
