package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealFault;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The message features: tag, length, value in ascending order of tags. Lengths up to 127 take one byte, up to 255 two
 * (0x81). Reading accepts the shortest form only, so that one content has one spelling.
 */
final class SealFeatures {
    /** The tag of the signature, always the last. */
    static final int SIGNATURE = 0xFF;

    private static final int LONG_LENGTH = 0x81;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SealFeatures put(int tag, byte[] value) {
        out.write(tag);
        if (value.length > 127) {
            out.write(LONG_LENGTH);
        }
        if (value.length > 255) {
            throw SealDamage.of(SealFault.BAD_LENGTH);
        }
        out.write(value.length);
        out.writeBytes(value);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /**
     * @param from where the first tag stands
     * @throws IllegalArgumentException with the fault's name
     */
    static SortedMap<Integer, byte[]> read(byte[] bytes, int from) {
        var features = new TreeMap<Integer, byte[]>();
        int at = from;
        while (at < bytes.length) {
            int tag = bytes[at] & 0xFF;
            requireNext(tag, features);
            int header = lengthOfHeader(bytes, at);
            int length = bytes[at + header - 1] & 0xFF;
            require(header == 2 || length > 127, SealFault.BAD_LENGTH);
            int end = at + header + length;
            require(end <= bytes.length, SealFault.TRUNCATED);
            features.put(tag, Arrays.copyOfRange(bytes, at + header, end));
            at = end;
        }
        return features;
    }

    private static void requireNext(int tag, SortedMap<Integer, byte[]> before) {
        require(!before.containsKey(SIGNATURE), SealFault.BYTES_AFTER_SIGNATURE);
        require(!before.containsKey(tag), SealFault.REPEATED_FEATURE);
        require(before.isEmpty() || tag > before.lastKey(), SealFault.UNORDERED_FEATURES);
    }

    private static int lengthOfHeader(byte[] bytes, int at) {
        require(at + 1 < bytes.length, SealFault.TRUNCATED);
        int first = bytes[at + 1] & 0xFF;
        require(first <= LONG_LENGTH && first != 0x80, SealFault.BAD_LENGTH);
        int header = first == LONG_LENGTH ? 3 : 2;
        require(at + header <= bytes.length, SealFault.TRUNCATED);
        return header;
    }
}
