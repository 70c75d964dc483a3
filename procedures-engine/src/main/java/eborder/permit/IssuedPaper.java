package eborder.permit;

import java.util.UUID;

/** What came out of an order. */
public record IssuedPaper(UUID permit, Seal seal, byte[] pdf) {
    public IssuedPaper {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
