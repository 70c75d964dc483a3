package eborder.signature;

import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Compares pages as pictures only if any object that is drawn on them differs: the same objects make the same picture, and drawing both
 * takes most of the time of a check. What isn't certain is drawn.
 */
final class ChangedPages extends DefaultPdfDifferencesFinder {
    private static final int MOST_PAGES = 20;
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    /** What a page takes from those above it (ISO 32000-2, 7.7.3.4). */
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    /** Of a field with an appearance, these are not drawn. */
    private static final Set<COSName> NOT_DRAWN = Set.of(COSName.V, COSName.P, COSName.PARENT, STRUCT_PARENT);

    /** What a document says about how all of its pages are drawn. */
    private static final List<COSName> OF_FORM = List.of(COSName.NEED_APPEARANCES, COSName.DR, COSName.DA, COSName.XFA);

    ChangedPages() {
        setMaximalPagesAmountForVisualComparison(MOST_PAGES);
    }

    @Override
    public List<PdfModification> getVisualDifferences(PdfDocumentReader signed, PdfDocumentReader last) {
        return signed instanceof PdfBoxDocumentReader one
                        && last instanceof PdfBoxDocumentReader other
                        && drawTheSame(one.getPDDocument(), other.getPDDocument())
                ? List.of()
                : super.getVisualDifferences(signed, last);
    }

    private static boolean drawTheSame(PDDocument one, PDDocument other) {
        try {
            var objects = new SameObjects();
            boolean same = one.getNumberOfPages() == other.getNumberOfPages()
                    && sameSettings(objects, catalog(one), catalog(other));
            for (int page = 0; same && page < one.getNumberOfPages(); page++) {
                same = samePage(
                        objects,
                        one.getPage(page).getCOSObject(),
                        other.getPage(page).getCOSObject());
            }
            return same;
        } catch (IOException | RuntimeException broken) {
            // whoever draws it says what is wrong with it
            return false;
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static boolean sameSettings(SameObjects objects, COSDictionary one, COSDictionary other)
            throws IOException {
        COSDictionary form = formOf(one);
        COSDictionary otherForm = formOf(other);
        for (COSName name : OF_FORM) {
            if (!objects.same(form.getItem(name), otherForm.getItem(name))) {
                return false;
            }
        }
        return objects.same(one.getItem(COSName.OCPROPERTIES), other.getItem(COSName.OCPROPERTIES));
    }

    private static COSDictionary formOf(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? new COSDictionary() : form;
    }

    private static boolean samePage(SameObjects objects, COSDictionary one, COSDictionary other) throws IOException {
        for (COSName name : INHERITED) {
            if (!objects.same(inherited(one, name), inherited(other, name))) {
                return false;
            }
        }
        return objects.sameBut(Set.of(COSName.PARENT, COSName.ANNOTS), one, other)
                && sameAnnotations(objects, annotations(one), annotations(other));
    }

    private static COSBase inherited(COSDictionary page, COSName name) {
        return PDPageTree.getInheritableAttribute(page, name);
    }

    private static COSArray annotations(COSDictionary page) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        return annotations == null ? new COSArray() : annotations;
    }

    /** Those that came later have no extent, as archive time stamps. */
    private static boolean sameAnnotations(SameObjects objects, COSArray one, COSArray other) throws IOException {
        for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
            boolean same = at < one.size()
                    ? at < other.size() && sameAnnotation(objects, one.getObject(at), other.getObject(at))
                    : other.getObject(at) instanceof COSDictionary added && hasNoExtent(added);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameAnnotation(SameObjects objects, COSBase one, COSBase other) throws IOException {
        return one instanceof COSDictionary first
                && other instanceof COSDictionary second
                && first.getCOSDictionary(COSName.AP) != null
                && objects.sameBut(NOT_DRAWN, first, second);
    }

    private static boolean hasNoExtent(COSDictionary annotation) {
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        if (rectangle == null || rectangle.size() != 4) {
            return false;
        }
        var box = new PDRectangle(rectangle);
        return box.getWidth() == 0 && box.getHeight() == 0;
    }
}
