package eborder.printing;

import eborder.paper.PaperPrinter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the last signature shuts (ISO 32000-2, table 236): both fields, and the paper but for archive time stamps (P 1). */
final class SignatureLock {
    private SignatureLock() {}

    static COSDictionary ofAgency() {
        var fields = new COSArray();
        fields.add(new COSString(PaperPrinter.SIGNATURE_FIELD));
        fields.add(new COSString(PaperPrinter.AGENCY_FIELD));
        var lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setName("Action", "Include");
        lock.setItem(COSName.FIELDS, fields);
        lock.setInt(COSName.P, 1);
        return lock;
    }
}
