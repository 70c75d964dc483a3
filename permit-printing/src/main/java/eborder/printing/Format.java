package eborder.printing;

/** How an A4 sheet lies. */
enum Format {
    PORTRAIT(210, 297),
    LANDSCAPE(297, 210);

    private static final float SIDE = Box.mm(16);
    private static final float TOP = Box.mm(17);
    /** Leaves room for the foot. */
    private static final float BOTTOM = Box.mm(22);

    private final float width;
    private final float height;

    Format(float widthMm, float heightMm) {
        this.width = Box.mm(widthMm);
        this.height = Box.mm(heightMm);
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Where the text stands. */
    Box inner() {
        return new Box(SIDE, BOTTOM, width - 2 * SIDE, height - TOP - BOTTOM);
    }
}
