package eborder.signature;

import eborder.paper.PaperPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Small papers as the printer hands them over: one page and two empty signature fields with an appearance of their own. */
final class Papers {
    private Papers() {}

    static byte[] shorePass(String holder) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            write(document, page, holder);
            addFields(document, page);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] withoutField() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A6));
            document.save(out);
            return out.toByteArray();
        }
    }

    static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.newLineAtOffset(30, 300);
            content.showText(text);
            content.endText();
        }
    }

    private static void addFields(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setSignaturesExist(false);
        form.getCOSObject().removeItem(COSName.DA);
        addField(document, page, form, PaperPrinter.SIGNATURE_FIELD, 110);
        addField(document, page, form, PaperPrinter.AGENCY_FIELD, 30);
    }

    private static void addField(PDDocument document, PDPage page, PDAcroForm form, String name, int height)
            throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(30, height, 200, 60));
        widget.setPage(page);
        widget.setPrinted(true);
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 60));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        page.getCOSObject().setNeedToBeUpdated(true);
        if (name.equals(PaperPrinter.AGENCY_FIELD)) {
            field.getCOSObject().setItem(COSName.getPDFName("Lock"), lock());
        }
        form.getFields().add(field);
        tag(document, widget);
    }

    private static COSDictionary lock() {
        COSArray fields = new COSArray();
        fields.add(new COSString(PaperPrinter.SIGNATURE_FIELD));
        fields.add(new COSString(PaperPrinter.AGENCY_FIELD));
        COSDictionary lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setName("Action", "Include");
        lock.setItem(COSName.FIELDS, fields);
        lock.setInt(COSName.P, 1);
        return lock;
    }

    /** The way from the structure tree to the field, as in every paper for screen readers. */
    private static void tag(PDDocument document, PDAnnotationWidget widget) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSName root = COSName.getPDFName("StructTreeRoot");
        if (catalog.getCOSDictionary(root) == null) {
            catalog.setItem(root, new COSDictionary());
            catalog.getCOSDictionary(root).setItem(COSName.K, new COSArray());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Obj"), widget);
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName("Form"));
        element.setItem(COSName.K, reference);
        catalog.getCOSDictionary(root).getCOSArray(COSName.K).add(element);
    }
}
