package eborder.printing;

/** Places for cards of one size in the middle of an A4 page, edge to edge, and the marks along which they are cut. */
record CardGrid(float width, float height, int columns, int rows) {
    static final Box PAGE = new Box(0, 0, Format.PORTRAIT.width(), Format.PORTRAIT.height());
    /** What printers leave white. */
    private static final float SIDE = Box.mm(6);
    /** For the words above and below. */
    private static final float ENDS = Box.mm(16);

    private static final float MARK = Box.mm(4);
    private static final float FROM_CARD = Box.mm(1);

    static CardGrid of(SignedCard card) {
        int columns = (int) ((PAGE.width() - 2 * SIDE) / card.width());
        int rows = (int) ((PAGE.height() - 2 * ENDS) / card.height());
        return new CardGrid(card.width(), card.height(), columns, rows);
    }

    int places() {
        return columns * rows;
    }

    Box block() {
        float wide = columns * width;
        float high = rows * height;
        return new Box((PAGE.width() - wide) / 2, (PAGE.height() - high) / 2, wide, high);
    }

    Box place(int index, boolean mirrored) {
        int column = index % columns;
        int from = mirrored ? columns - 1 - column : column;
        Box block = block();
        return new Box(block.x() + from * width, block.top() - (index / columns + 1) * height, width, height);
    }

    void marks(Pen pen) {
        Box block = block();
        pen.stroke(Ink.BLACK, 0.4f);
        for (int i = 0; i <= columns; i++) {
            float x = block.x() + i * width;
            pen.line(x, block.top() + FROM_CARD, x, block.top() + FROM_CARD + MARK);
            pen.line(x, block.y() - FROM_CARD, x, block.y() - FROM_CARD - MARK);
        }
        for (int i = 0; i <= rows; i++) {
            float y = block.y() + i * height;
            pen.line(block.x() - FROM_CARD, y, block.x() - FROM_CARD - MARK, y);
            pen.line(block.right() + FROM_CARD, y, block.right() + FROM_CARD + MARK, y);
        }
    }
}
