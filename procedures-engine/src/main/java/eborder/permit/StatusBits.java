package eborder.permit;

import eborder.shared.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit per status index, 1 = let nobody pass. Index 0 is the highest bit of the first byte, as in the Bitstring Status List of the
 * W3C. Immutable.
 */
public final class StatusBits {
    /** A list grows by so many bits at once, so that its size tells nobody how many permits there are. */
    public static final int STEP = 131_072;
    /** What three bytes in a barcode can say. */
    public static final int MOST = 1 << 24;

    private final byte[] bytes;

    private StatusBits(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param last the greatest index there is, set or not */
    public static StatusBits of(int last, int... set) {
        var bytes = new byte[(last / STEP + 1) * STEP / 8];
        for (int index : set) {
            bytes[index >> 3] |= (byte) (0x80 >> (index & 7));
        }
        return new StatusBits(bytes);
    }

    /** @throws UncheckedIOException if that is no gzip of at most {@link #MOST} bits */
    public static StatusBits unpack(byte[] gzip) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            var bytes = in.readNBytes(MOST / 8);
            if (in.read() >= 0) {
                throw new IOException("too long for a status list");
            }
            return new StatusBits(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every device fetches it: made once, as small as it gets. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    public byte[] pack() {
        var packed = new ByteArrayOutputStream();
        try (var out = new Smallest(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** In bits. */
    public int size() {
        return bytes.length * 8;
    }

    public boolean isSet(int index) {
        return index < size() && (bytes[index >> 3] & (0x80 >> (index & 7))) != 0;
    }

    /** The set indexes, ascending. */
    public int[] set() {
        return IntStream.range(0, size()).filter(this::isSet).toArray();
    }

    /** Which of this list's bits are others in an older one, ascending. */
    public int[] differences(StatusBits older) {
        return IntStream.range(0, size())
                .filter(index -> isSet(index) != older.isSet(index))
                .toArray();
    }

    /** This list with some bits turned over. @param size in bits, of the list that comes out */
    public StatusBits turned(int[] indexes, int size) {
        var turned = Arrays.copyOf(bytes, size / 8);
        for (int index : indexes) {
            turned[index >> 3] ^= (byte) (0x80 >> (index & 7));
        }
        return new StatusBits(turned);
    }

    /** Of the bits themselves, however they are packed. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusBits bits && Arrays.equals(bytes, bits.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
