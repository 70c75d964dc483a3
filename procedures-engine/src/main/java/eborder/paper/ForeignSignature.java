package eborder.paper;

import java.time.Instant;

/**
 * One signature in a file from outside.
 *
 * @param name common name in the signer's certificate, at most 200 characters; anything at all if {@code defect} is UNTRUSTED
 * @param serial of that certificate, hexadecimal, at most 64 characters; blank if there is none
 * @param at when it was made: by its time stamp, else as the signer says; null if it says nothing
 * @param defect why it doesn't hold, null if it does
 */
public record ForeignSignature(String name, String serial, Instant at, SignatureDefect defect) {
    public boolean holds() {
        return defect == null;
    }
}
