package eborder.printing;

import eborder.paper.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The holder's photo, 2 × 3 cm, at the right of the holder's items (domain.md 3.1, form 01). Without a photo it takes no room. */
final class Photo {
    private static final String NAME = "Photo";
    private static final float WIDTH = Box.mm(20);
    private static final float HEIGHT = Box.mm(30);
    private static final float GUTTER = 6;

    private final PDFormXObject form;

    private Photo(PDFormXObject form) {
        this.form = form;
    }

    static Photo of(Picture picture, PDDocument document) throws IOException {
        if (picture.isNone()) {
            return new Photo(null);
        }
        var image = LosslessFactory.createFromImage(document, Pixels.of(picture));
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(WIDTH, HEIGHT));
        form.setResources(new PDResources());
        form.getResources().put(COSName.getPDFName(NAME), image);
        var drawing = "q %s 0 0 %s 0 0 cm /%s Do Q".formatted(WIDTH, HEIGHT, NAME);
        try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        return new Photo(form);
    }

    /** The width that it takes from the items beside it. */
    float room() {
        return form == null ? 0 : WIDTH + GUTTER;
    }

    float height() {
        return form == null ? 0 : HEIGHT + 2;
    }

    /** Draws it at the column's right edge. */
    void draw(Column column, Element root, String alternative) {
        draw(column.leaf(), root, alternative, column.x() + column.width() - WIDTH, column.y() - HEIGHT);
    }

    /** Draws it from that lower left corner. */
    void draw(Leaf leaf, Element root, String alternative, float left, float bottom) {
        if (form == null) {
            return;
        }
        leaf.name(NAME, form);
        var figure = root.child("Figure").figure(alternative, left, bottom, left + WIDTH, bottom + HEIGHT);
        leaf.tag(figure, pen -> pen.form(NAME, 1, left, bottom));
    }
}
