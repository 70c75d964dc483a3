package eborder.permit;

import java.util.UUID;

/** The signed paper of a permit. */
public record IssuedPaper(UUID permit, byte[] pdf) {
    public IssuedPaper {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
