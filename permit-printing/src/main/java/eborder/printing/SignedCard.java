package eborder.printing;

import eborder.paper.PermitPrintout.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Both sides of a signed permit as pictures for another document, drawn by the very operators that were signed, at their size.
 *
 * @param faces front and back
 * @param texts what stands on each
 */
record SignedCard(String number, List<PDFormXObject> faces, List<String> texts) {
    private static final Set<String> MARKS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT);

    static SignedCard of(Original original, PDDocument target) throws IOException {
        try (var signed = Loader.loadPDF(original.pdf())) {
            var layers = new LayerUtility(target);
            var faces = new ArrayList<PDFormXObject>();
            var texts = new ArrayList<String>();
            for (int page = 0; page < signed.getNumberOfPages(); page++) {
                faces.add(unmarked(layers.importPageAsForm(signed, page)));
                texts.add(text(signed, page + 1));
            }
            return new SignedCard(original.number(), List.copyOf(faces), List.copyOf(texts));
        }
    }

    float width() {
        return faces.get(0).getBBox().getWidth();
    }

    float height() {
        return faces.get(0).getBBox().getHeight();
    }

    /** Its marks belong to the structure of the signed document; here the whole is one figure. */
    private static PDFormXObject unmarked(PDFormXObject form) throws IOException {
        var kept = new ArrayList<Object>();
        var operands = new ArrayList<Object>();
        for (Object token : new PDFStreamParser(form).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        return form;
    }

    private static String text(PDDocument signed, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(signed).replaceAll("\\s+", " ").strip();
    }
}
