package eborder.printing;

/** An item's caption: Vietnamese upright, English in italics and marked as English for screen readers. */
record Caption(Style vi, Style en) {
    /** Draws it on one line, smaller if the room asks for it. */
    void draw(Pen pen, Item item, Box room, float baseline) {
        String first = item.vi() + " / ";
        float fit = Math.min(1, room.width() / (vi.width(first) + en.width(item.en())));
        pen.text(vi.scaled(fit), room.x(), baseline, first);
        pen.write("/Span <</Lang (en)>> BDC\n");
        pen.text(en.scaled(fit), room.x() + vi.width(first) * fit, baseline, item.en());
        pen.write("EMC\n");
    }
}
