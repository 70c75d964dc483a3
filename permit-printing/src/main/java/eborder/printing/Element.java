package eborder.printing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A node of the structure tree by which a screen reader finds its way (ISO 32000-1, 14.7; ISO 14289-1). */
final class Element {
    private static final COSName LANGUAGE = COSName.getPDFName("Lang");
    private static final COSName ALTERNATE = COSName.getPDFName("Alt");
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName OWNER = COSName.getPDFName("O");
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;

    Element(String type, COSBase parent) {
        this.type = type;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    Element child(String childType) {
        var child = new Element(childType, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    Element english() {
        dictionary.setItem(LANGUAGE, new COSString("en"));
        return this;
    }

    /** A picture's words for those who can't see it. */
    Element figure(String alternate, float... box) {
        dictionary.setItem(ALTERNATE, new COSString(alternate));
        var corners = new COSArray();
        for (float corner : box) {
            corners.add(new COSFloat(corner));
        }
        return attribute("Layout", "BBox", corners);
    }

    Element headsRow() {
        return attribute("Table", "Scope", COSName.getPDFName("Row"));
    }

    Element headsColumn() {
        return attribute("Table", "Scope", COSName.getPDFName("Column"));
    }

    /** A cell as wide as so many columns. */
    Element spans(int columns) {
        return attribute("Table", "ColSpan", COSInteger.get(columns));
    }

    /** What is on another page than its beginning names its page itself. */
    void mark(int id, COSDictionary page) {
        COSBase first = dictionary.getItem(COSName.PG);
        if (first == null || first == page) {
            dictionary.setItem(COSName.PG, page);
            kids.add(COSInteger.get(id));
            return;
        }
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        kids.add(reference);
    }

    void add(COSDictionary reference) {
        kids.add(reference);
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    private Element attribute(String owner, String name, COSBase value) {
        var attributes = new COSDictionary();
        attributes.setItem(OWNER, COSName.getPDFName(owner));
        attributes.setItem(COSName.getPDFName(name), value);
        dictionary.setItem(ATTRIBUTES, attributes);
        return this;
    }
}
