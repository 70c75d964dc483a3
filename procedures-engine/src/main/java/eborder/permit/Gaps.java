package eborder.permit;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;

/** Ascending numbers as the gaps between them, seven bits to a byte, the lowest first (LEB128): some 1.5 bytes for each revoked permit. */
public final class Gaps {
    private static final int MORE = 0x80;
    private static final int LONGEST = 28;

    private Gaps() {}

    /** @param ascending without repetition */
    public static byte[] encode(int[] ascending) {
        var out = new ByteArrayOutputStream();
        int next = 0;
        for (int number : ascending) {
            int gap = number - next;
            while (gap >= MORE) {
                out.write(gap | MORE);
                gap >>>= 7;
            }
            out.write(gap);
            next = number + 1;
        }
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException if that isn't what {@link #encode} makes of numbers below {@code end} */
    public static int[] decode(byte[] gaps, int end) {
        var numbers = IntStream.builder();
        long next = 0;
        long gap = 0;
        int shift = 0;
        for (byte part : gaps) {
            gap |= (long) (part & ~MORE & 0xFF) << shift;
            shift += 7;
            if ((part & MORE) == 0) {
                numbers.add((int) below(end, next + gap));
                next += gap + 1;
                gap = 0;
                shift = 0;
            } else if (shift >= LONGEST) {
                throw new IllegalArgumentException("a gap is too long");
            }
        }
        if (shift != 0) {
            throw new IllegalArgumentException("the last gap is cut off");
        }
        return numbers.build().toArray();
    }

    private static long below(int end, long number) {
        if (number >= end) {
            throw new IllegalArgumentException("beyond the end of the list");
        }
        return number;
    }
}
