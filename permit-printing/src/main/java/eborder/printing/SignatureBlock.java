package eborder.printing;

import eborder.paper.PaperPrinter;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/**
 * Where a paper is signed (Decree 30/2020, annex I): the competent officer's hand in blue between title and name, the agency's
 * seal in red over its left third, and a signature field over each. Drawn as page content before anybody signs, with fields
 * that don't overlap and keep their looks: what a signing library draws later is untagged, and changes what was certified.
 */
final class SignatureBlock {
    private final Typefaces faces;
    private final Wording words;

    SignatureBlock(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    /** Who signs. @param name as written under the hand; {@code agency} whose seal follows */
    record By(String name, String agency, Instant at) {}

    /**
     * Draws down the column, centred.
     *
     * @param seal the seal's diameter in points; the block is as high unless its text is higher
     * @param size of the hand in points
     */
    void draw(Paper paper, Column column, Element parent, By by, float seal, float size) throws IOException {
        var hand = new Style(faces.italic(), size, size * 1.3f, Ink.BLUE).fitting(by.name(), column.width(), 1, 6);
        var small = new Style(faces.regular(), size * 0.62f, size * 0.78f, Ink.BLUE);
        float text = hand.leading() + 2 * small.leading();
        float height = Math.max(seal, text);
        float top = column.y();
        float width = Math.min(hand.width(by.name()), column.width());
        float left = column.x() + (column.width() - width) / 2;
        float centre = Math.max(column.x() + seal / 2, left + width / 3 - seal / 2);
        var ring = new AgencySeal(faces.bold(), by.agency(), centre, top - height / 2, seal / 2);
        seal(column.leaf(), parent, by.agency(), ring);
        column.gap((height - text) / 2).write(parent.child("P"), hand, by.name());
        column.write(parent.child("P"), small, words.vi("pass.signed") + " · " + Wording.moment(by.at()));
        column.write(parent.child("P").english(), small, words.en("pass.signed"));
        float edge = ring.box().right();
        var officer = new Box(edge, top - height, column.x() + column.width() - edge, height);
        paper.signatureField(column.leaf(), parent, PaperPrinter.SIGNATURE_FIELD, words.vi("signature"), officer);
        paper.signatureField(
                column.leaf(), parent, PaperPrinter.AGENCY_FIELD, words.vi("signature.agency"), ring.box());
        column.gap((height - text) / 2);
    }

    private void seal(Leaf leaf, Element parent, String agency, AgencySeal ring) {
        Box box = ring.box();
        String said = words.vi("signature.seal", Map.of("agency", agency));
        Element figure = parent.child("Figure").figure(said, box.x(), box.y(), box.right(), box.top());
        leaf.tag(figure, ring::draw);
    }
}
