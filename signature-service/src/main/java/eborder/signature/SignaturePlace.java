package eborder.signature;

import eborder.paper.PaperPrinter;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A field that the printer has made for a signature, and what that signature allows behind it. The field keeps its place and
 * its appearance: whatever else changed in it would break the signature before, and PDF/UA.
 */
enum SignaturePlace {
    /** Certifies the paper: only a signature may follow (ISO 32000-2, 12.8.2.2, DocMDP P=2). */
    OFFICER(PaperPrinter.SIGNATURE_FIELD, 1) {
        @Override
        void restrict(PDDocument document, PDSignature signature) {
            var parameters = parameters();
            parameters.setInt(COSName.P, 2);
            reference(signature, "DocMDP", parameters);
            var permissions = new COSDictionary();
            permissions.setItem(COSName.DOCMDP, signature);
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.PERMS, permissions);
            catalog.setNeedToBeUpdated(true);
        }
    },
    /**
     * Locks both fields of the paper (ISO 32000-2, 12.8.2.4, FieldMDP). That nobody signs after the agency is said by the lock that
     * the printer has put into its field: with every field locked here, checkers would take an archive time stamp for a breach.
     */
    AGENCY(PaperPrinter.AGENCY_FIELD, 2) {
        @Override
        void restrict(PDDocument document, PDSignature signature) {
            var parameters = parameters();
            parameters.setName("Action", "Include");
            var fields = new COSArray();
            Stream.of(values()).map(place -> new COSString(place.field)).forEach(fields::add);
            fields.setDirect(true);
            parameters.setItem(COSName.FIELDS, fields);
            // what the lock is about (ISO 32000-2, table 255); without it a checker can't look after the lock
            reference(signature, "FieldMDP", parameters)
                    .setItem(COSName.getPDFName("Data"), document.getDocumentCatalog());
        }
    };

    /** What PDFBox takes for the range that it is to fill in. */
    private static final int[] OPEN_RANGE = {0, 1_000_000_000, 1_000_000_000, 1_000_000_000};

    private final String field;
    private final int number;

    SignaturePlace(String field, int number) {
        this.field = field;
        this.number = number;
    }

    /** What the signature dictionary says. @param name who signs; {@code at} the claimed time of signing */
    record Words(String name, String reason, Instant at) {}

    /** How many signatures there are with this one. */
    int number() {
        return number;
    }

    abstract void restrict(PDDocument document, PDSignature signature);

    /**
     * Puts an empty signature into the field.
     *
     * @param room bytes for the CMS
     * @throws Problem SIGNING_FAILED if there is no such field, it is taken, or it isn't this one's turn
     */
    void take(PDDocument document, Words words, int room) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null
                || !(form.getField(field) instanceof PDSignatureField place)
                || place.getSignature() != null
                || signed(form) != number - 1) {
            throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("field", field, "why", "missing, taken or out of turn"));
        }
        var signature = signature(words, room);
        restrict(document, signature);
        place.getCOSObject().setItem(COSName.V, signature);
        place.getCOSObject().setNeedToBeUpdated(true);
        if (!form.isSignaturesExist()) {
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setNeedToBeUpdated(true);
        }
    }

    private static long signed(PDAcroForm form) {
        return form.getFields().stream()
                .filter(one -> one instanceof PDSignatureField signed && signed.getSignature() != null)
                .count();
    }

    private static PDSignature signature(Words words, int room) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(words.name());
        signature.setReason(words.reason());
        signature.setSignDate(calendar(words.at()));
        // in this order: PDFBox looks for the room first
        signature.setContents(new byte[room]);
        signature.setByteRange(OPEN_RANGE);
        signature.getCOSObject().setNeedToBeUpdated(true);
        return signature;
    }

    private static Calendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(TheClock.VIETNAM));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private static COSDictionary parameters() {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setName(COSName.V, "1.2");
        return parameters;
    }

    private static COSDictionary reference(PDSignature signature, String method, COSDictionary parameters) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setName(COSName.TRANSFORM_METHOD, method);
        reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
        reference.setDirect(true);
        parameters.setDirect(true);
        var references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.REFERENCE, references);
        return reference;
    }
}
