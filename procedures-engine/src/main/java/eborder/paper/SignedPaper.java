package eborder.paper;

/**
 * What came from the signer.
 *
 * @param stamped false if a signature in it still waits for its time stamp
 */
public record SignedPaper(byte[] pdf, boolean stamped) {
    public SignedPaper {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
