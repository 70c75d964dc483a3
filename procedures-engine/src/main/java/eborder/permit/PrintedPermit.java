package eborder.permit;

import eborder.paper.PaperToSign;

/** A permit printed with its seal, not signed yet. */
public record PrintedPermit(PaperToSign.Asked asked, String sealDigits, byte[] pdf) {
    public PrintedPermit {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
