package eborder.permit;

import eborder.shared.TheClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** What stands on a permit's pages, held against what its seal says: a barcode cut from another permit doesn't fit. */
public final class PrintedText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MM uuuu").withZone(TheClock.VIETNAM);

    private final String words;
    private final String letters;

    /** @param text as taken from the PDF, in any order of its lines */
    public PrintedText(String text) {
        words = " " + SealText.plain(text) + " ";
        letters = words.replace(" ", "");
    }

    /** Whether number, holder, passport, ship and days of the seal are printed. */
    public boolean says(SealContent seal) {
        return Stream.of(seal.permitNumber(), seal.holderName(), seal.documentNumber(), seal.vesselName())
                        .map(SealText::plain)
                        .map(said -> said.replace(" ", ""))
                        .allMatch(letters::contains)
                && words.contains(" " + DAY.format(seal.validFrom()) + " ")
                && words.contains(" " + DAY.format(lastMoment(seal.validUntil())) + " ");
    }

    /** Midnight is printed as the twenty-fourth hour of the day that ends. */
    private static Instant lastMoment(Instant end) {
        return end.minusMillis(1);
    }
}
