package eborder.printing;

/** Numbered conditions in both languages, one below the other. */
final class Conditions {
    private static final float INDENT = 12;
    private static final float GAP = 3.5f;

    private final Style number;
    private final Style vi;
    private final Style en;
    private final float scale;

    /** @param scale of all type: less than 1 where there is less room than on a card of 8 × 12 cm */
    Conditions(Typefaces faces, float scale) {
        this.number = new Style(faces.bold(), 8, 9.8f).scaled(scale);
        this.vi = new Style(faces.regular(), 8, 9.8f).scaled(scale);
        this.en = new Style(faces.italic(), 7.5f, 9.2f, Ink.GREY).scaled(scale);
        this.scale = scale;
    }

    float height(float width, String viText, String enText) {
        float room = width - INDENT * scale;
        return vi.lines(viText, room).size() * vi.leading()
                + en.lines(enText, room).size() * en.leading()
                + GAP * scale;
    }

    void draw(Column column, Element entry, int ordinal, String viText, String enText) {
        float indent = INDENT * scale;
        var place = new Box(column.x() + indent, 0, column.width() - indent, column.y());
        var text = new Column(column.leaf(), place, Column.Align.LEFT);
        float baseline = column.y() - vi.leading() + vi.depth();
        column.leaf().tag(entry.child("Lbl"), pen -> pen.text(number, column.x(), baseline, ordinal + "."));
        Element body = entry.child("LBody");
        text.write(body.child("P"), vi, viText);
        text.write(body.child("P").english(), en, enText);
        column.gap(column.y() - text.y() + GAP * scale);
    }
}
