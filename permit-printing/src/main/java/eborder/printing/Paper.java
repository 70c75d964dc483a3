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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A paper while it is drawn: pages, structure tree, the place for a signature; closed by {@link #bytes}. */
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
    private COSDictionary signatureOwner;
    private PDAnnotationWidget signature;
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

    /**
     * Adds the empty signature field. It has no extent of its own: the printed stamp is page content, because an
     * appearance that the signing library draws later would be untagged (stack.md 6).
     */
    void signaturePlace(Leaf leaf, Element parent, String tooltip) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(PaperPrinter.SIGNATURE_FIELD);
        field.setAlternateFieldName(tooltip);
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle());
        widget.setPage(leaf.page());
        widget.setPrinted(true);
        leaf.page().getAnnotations().add(widget);
        Element owner = parent.child("Form");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, leaf.page());
        reference.setItem(COSName.getPDFName("Obj"), widget);
        owner.add(reference);
        signatureOwner = owner.dictionary();
        signature = widget;
    }

    byte[] bytes(PaperMetadata metadata) throws IOException {
        embed(faces.regular(), "Regular");
        embed(faces.bold(), "Bold");
        embed(faces.italic(), "Italic");
        for (Leaf leaf : leaves) {
            leaf.close(document, fonts);
        }
        structure.setItem(PARENT_TREE, parentTree());
        structure.setInt(NEXT_KEY, leaves.size() + 1);
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
        if (signature != null) {
            // its key stands behind those of all pages
            signature.getCOSObject().setInt(COSName.STRUCT_PARENT, leaves.size());
            numbers.add(COSInteger.get(leaves.size()));
            numbers.add(signatureOwner);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
