package eborder.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** One page while it is drawn: everything on it is either content of an element or an artifact. */
final class Leaf {
    private final PDPage page;
    private final Pen pen;
    private final COSArray owners = new COSArray();
    private final List<PDStream> contents = new ArrayList<>();

    Leaf(PDRectangle size, int number, Typefaces faces, Map<Typeface, BitSet> used) {
        page = new PDPage(size);
        page.setStructParents(number);
        page.setResources(new PDResources());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pen = new Pen(faces, used);
    }

    /** Draws what the element says. */
    void tag(Element element, Consumer<Pen> drawing) {
        element.mark(owners.size(), page.getCOSObject());
        pen.write("/" + element.type() + " <</MCID " + owners.size() + ">> BDC\n");
        owners.add(element.dictionary());
        drawing.accept(pen);
        pen.write("EMC\n");
    }

    /** Draws what says nothing: frame, rules, background. */
    void artifact(Consumer<Pen> drawing) {
        pen.write("/Artifact BMC\nq\n");
        drawing.accept(pen);
        pen.write("Q\nEMC\n");
    }

    void name(String name, PDFormXObject form) {
        page.getResources().put(COSName.getPDFName(name), form);
    }

    PDPage page() {
        return page;
    }

    COSArray owners() {
        return owners;
    }

    /** Compresses what was drawn so far; more may follow. */
    void settle(PDDocument document) throws IOException {
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(pen.take());
        }
        contents.add(content);
    }

    void close(PDDocument document, COSDictionary fonts) throws IOException {
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        settle(document);
        page.setContents(contents);
    }
}
