package eborder.printing;

import eborder.paper.PaperPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A paper while it is drawn: pages, structure tree, the places for signatures; closed by {@link #bytes}. */
final class Paper implements AutoCloseable {
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final PDDocument document = new PDDocument();
    private final Typefaces faces;
    private final Map<Typeface, BitSet> used = new LinkedHashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final COSDictionary structure = new COSDictionary();
    private final Element root = new Element("Document", structure);
    private final COSDictionary fonts = new COSDictionary();
    private final Map<PDAnnotationWidget, COSDictionary> signatures = new LinkedHashMap<>();
    private PDFormXObject motif;

    Paper(Typefaces faces) {
        this.faces = faces;
        structure.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        structure.setItem(COSName.K, root.dictionary());
    }

    PDDocument document() {
        return document;
    }

    Element root() {
        return root;
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    Leaf leaf(float width, float height) {
        var leaf = new Leaf(new PDRectangle(width, height), leaves.size(), faces, used);
        leaves.add(leaf);
        document.addPage(leaf.page());
        return leaf;
    }

    /** The background, one stream for all pages. */
    PDFormXObject motif() throws IOException {
        if (motif == null) {
            motif = Motif.form(document);
        }
        return motif;
    }

    /** Adds an empty signature field. Its appearance is empty too: what is seen there is page content. */
    void signatureField(Leaf leaf, Element parent, String name, String tooltip, Box place) throws IOException {
        var field = new PDSignatureField(form());
        field.setPartialName(name);
        field.setAlternateFieldName(tooltip);
        if (name.equals(PaperPrinter.AGENCY_FIELD)) {
            field.getCOSObject().setItem(COSName.getPDFName("Lock"), SignatureLock.ofAgency());
        }
        form().getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(place.x(), place.y(), place.width(), place.height()));
        widget.setAppearance(nothing(place));
        widget.setPage(leaf.page());
        widget.setPrinted(true);
        leaf.page().getAnnotations().add(widget);
        Element owner = parent.child("Form");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, leaf.page());
        reference.setItem(COSName.getPDFName("Obj"), widget);
        owner.add(reference);
        signatures.put(widget, owner.dictionary());
    }

    private PDAcroForm form() {
        var catalog = document.getDocumentCatalog();
        if (catalog.getAcroForm(null) == null) {
            catalog.setAcroForm(new PDAcroForm(document));
        }
        return catalog.getAcroForm(null);
    }

    private PDAppearanceDictionary nothing(Box place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    byte[] bytes(PaperMetadata metadata) throws IOException {
        embed(faces.regular(), "Regular");
        embed(faces.bold(), "Bold");
        embed(faces.italic(), "Italic");
        for (Leaf leaf : leaves) {
            leaf.close(document, fonts);
        }
        structure.setItem(PARENT_TREE, parentTree());
        structure.setInt(NEXT_KEY, leaves.size() + signatures.size());
        metadata.describe(document, structure);
        var out = new ByteArrayOutputStream(1 << 16);
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void embed(Typeface face, String name) throws IOException {
        BitSet characters = used.get(face);
        if (characters != null) {
            fonts.setItem(COSName.getPDFName(name), face.in(document, characters));
        }
    }

    private COSDictionary parentTree() {
        var numbers = new COSArray();
        for (int i = 0; i < leaves.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(leaves.get(i).owners());
        }
        // their keys stand behind those of all pages
        int key = leaves.size();
        for (var signature : signatures.entrySet()) {
            signature.getKey().getCOSObject().setInt(COSName.STRUCT_PARENT, key);
            numbers.add(COSInteger.get(key++));
            numbers.add(signature.getValue());
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
