package eborder.printing;

import eborder.paper.DeclarationSheet;

/** Pale letters across each page of a draft, under its text. */
final class DraftMark {
    private static final float SIZE = 58;
    private static final float SLANT = (float) Math.sqrt(0.5);

    private final Style style;
    private final String text;

    DraftMark(Typefaces faces, Wording words, DeclarationSheet sheet) {
        this.style = new Style(faces.bold(), SIZE, SIZE, Ink.WATERMARK);
        this.text = sheet.isDraft() ? words.vi("declaration.draft") : "";
    }

    void draw(Leaf leaf) {
        if (text.isEmpty()) {
            return;
        }
        var size = leaf.page().getMediaBox();
        float half = style.width(text) / 2;
        leaf.artifact(pen -> {
            pen.numbers(SLANT, SLANT, -SLANT, SLANT, size.getWidth() / 2, size.getHeight() / 2)
                    .write("cm\n");
            pen.text(style, -half, -SIZE / 3, text);
        });
    }
}
