package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.BirthDate;
import eborder.permit.SealFault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Numbers, dates and moments as the seal writes them: unsigned, most significant byte first. */
final class SealNumbers {
    /** Validity counts minutes from here; three bytes reach November 2051. */
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    private SealNumbers() {}

    /** @throws IllegalArgumentException if the value is negative or needs more bytes */
    static byte[] unsigned(long value, int length) {
        if (value < 0 || value >= 1L << (8 * length)) {
            throw SealDamage.of(SealFault.BAD_SIZE);
        }
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >> (8 * (length - 1 - i)));
        }
        return bytes;
    }

    static int number(byte[] bytes, int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            value = (value << 8) | (bytes[i] & 0xFF);
        }
        return value;
    }

    /** MMDDYYYY as one integer in three bytes (ICAO Doc 9303-13). */
    static byte[] date(LocalDate date) {
        return birthDate(BirthDate.of(date));
    }

    /** @throws IllegalArgumentException BAD_DATE for a day that is not in the calendar */
    static LocalDate date(byte[] bytes, int from) {
        BirthDate whole = birthDate(Arrays.copyOfRange(bytes, from, from + 3));
        require(whole.day() != 0, SealFault.BAD_DATE);
        return LocalDate.of(whole.year(), whole.month(), whole.day());
    }

    static byte[] birthDate(BirthDate date) {
        return unsigned(date.month() * 1_000_000L + date.day() * 10_000L + date.year(), 3);
    }

    /** The same with unknown parts, which are zeros. */
    static BirthDate birthDate(byte[] bytes) {
        int value = number(bytes, 0, 3);
        int year = value % 10_000;
        int month = value / 1_000_000;
        int day = value / 10_000 % 100;
        require(BirthDate.exists(year, month, day), SealFault.BAD_DATE);
        return new BirthDate(year, month, day);
    }

    static byte[] minutes(Instant moment) {
        return unsigned(
                Duration.between(EPOCH, moment.truncatedTo(ChronoUnit.MINUTES)).toMinutes(), 3);
    }

    static Instant minutes(byte[] bytes, int from) {
        return EPOCH.plus(Duration.ofMinutes(number(bytes, from, 3)));
    }

    static byte[] join(byte[] first, byte[] second) {
        var joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
