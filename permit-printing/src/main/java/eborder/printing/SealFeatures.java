package eborder.printing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The message features: tag, length, value in ascending order of tags. Lengths up to 127 take one byte, up to 255 two
 * (0x81). Reading accepts the shortest form only, so that one content has one spelling.
 */
final class SealFeatures {
    private static final int LONG_LENGTH = 0x81;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SealFeatures put(int tag, byte[] value) {
        out.write(tag);
        if (value.length > 127) {
            out.write(LONG_LENGTH);
        }
        if (value.length > 255) {
            throw new IllegalArgumentException("feature longer than 255 bytes");
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
     * @throws IllegalArgumentException for a truncated, unordered or repeated feature
     */
    static SortedMap<Integer, byte[]> read(byte[] bytes, int from) {
        var features = new TreeMap<Integer, byte[]>();
        int at = from;
        while (at < bytes.length) {
            int tag = bytes[at] & 0xFF;
            int header = lengthOfHeader(bytes, at);
            int length = bytes[at + header - 1] & 0xFF;
            require(header == 2 || length > 127, "length not in its shortest form");
            int end = at + header + length;
            require(end <= bytes.length, "truncated feature");
            require(features.isEmpty() || tag > features.lastKey(), "features out of order");
            features.put(tag, Arrays.copyOfRange(bytes, at + header, end));
            at = end;
        }
        return features;
    }

    private static int lengthOfHeader(byte[] bytes, int at) {
        require(at + 1 < bytes.length, "truncated feature");
        int first = bytes[at + 1] & 0xFF;
        require(first <= LONG_LENGTH && first != 0x80, "overlong feature");
        int header = first == LONG_LENGTH ? 3 : 2;
        require(at + header <= bytes.length, "truncated feature");
        return header;
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }
}
