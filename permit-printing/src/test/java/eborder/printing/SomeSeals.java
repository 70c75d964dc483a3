package eborder.printing;

import eborder.permit.BirthDate;
import eborder.permit.SealContent;
import eborder.permit.TourPartyContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;

/** Seal contents for tests: the one of the published vector, and random ones that use the whole range of every field. */
final class SomeSeals {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    private SomeSeals() {}

    static SealContent published() {
        var day = LocalDate.of(2026, 11, 22);
        return new SealContent(
                "HPH260000017",
                1,
                "NGUYEN<<THI<PHUONG<THAO",
                "C1234567",
                "PHL",
                new BirthDate(1991, 4, 30),
                9074729,
                "EVER<GOLDEN",
                "VNHPH",
                Instant.parse("2026-11-22T09:30:00Z"),
                Instant.parse("2026-11-25T17:00:00Z"),
                5,
                1,
                70_000,
                day,
                day);
    }

    static SealContent any(Random random) {
        var begin = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(1 << 23));
        var issued = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(9_000));
        return new SealContent(
                text(random, 20),
                random.nextInt(256),
                text(random, 40),
                text(random, 20),
                text(random, 3),
                birth(random),
                random.nextInt(1 << 24),
                random.nextInt(4) == 0 ? "" : text(random, 24),
                text(random, 8),
                begin,
                begin.plusSeconds(60L * random.nextInt(1 << 22)),
                random.nextInt(1 << 16),
                random.nextInt(1 << 16),
                random.nextInt(1 << 24),
                issued,
                issued.plusDays(random.nextInt(3)));
    }

    /** A party of so many, whose permits have places so far apart on average; 1 is side by side. */
    static TourPartyContent party(Random random, int people, int apart) {
        var day = LocalDate.of(2026, 11, 22);
        var members = new ArrayList<Integer>();
        int index = 1_000_000;
        for (int i = 0; i < people; i++) {
            index += 1 + random.nextInt(2 * apart - 1);
            members.add(index);
        }
        var published = published();
        return new TourPartyContent(
                "HPH26P000017",
                1,
                "HA<LONG<BAY<AND<SUNG<SOT<CAVE<MORNING",
                published.imoNumber(),
                "LOTUS<OF<THE<SEAS",
                published.place(),
                published.validFrom(),
                published.validUntil(),
                1,
                members,
                day,
                day);
    }

    static byte[] signature(Random random) {
        var signature = new byte[64];
        random.nextBytes(signature);
        return signature;
    }

    static String digits(Random random) {
        var codec = new VdsSeal();
        return codec.seal(codec.signedPart(any(random), "VNBG", "1A"), signature(random))
                .digits();
    }

    /** In one of ten the day is unknown, in another one the month as well. */
    private static BirthDate birth(Random random) {
        var date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
        return switch (random.nextInt(10)) {
            case 0 -> new BirthDate(date.getYear(), date.getMonthValue(), 0);
            case 1 -> new BirthDate(date.getYear(), 0, 0);
            default -> BirthDate.of(date);
        };
    }

    private static String text(Random random, int longest) {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(longest); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
