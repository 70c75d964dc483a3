package eborder.paper;

import java.time.Instant;
import java.util.List;

/**
 * Signed permits of a dossier as print-ready A4 sheets, in the order of the list. The signed files stay the originals.
 *
 * @param number the dossier's number; {@code unitName} the border unit in Vietnamese
 * @param verifyAt address of the public verification, blank if the portal doesn't know its own
 */
public record PermitPrintout(
        String number, String unitName, List<Original> originals, Instant printedAt, String verifyAt) implements Sheet {
    public PermitPrintout {
        originals = List.copyOf(originals);
    }

    /** A signed permit as it was issued. */
    public record Original(String number, byte[] pdf) {
        public Original {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }

        @Override
        public String toString() {
            return "permit " + number;
        }
    }
}
