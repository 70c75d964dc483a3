package eborder.printing;

/** A rectangle in points from the page's lower left corner. */
record Box(float x, float y, float width, float height) {
    static final float POINTS_PER_MM = 72 / 25.4f;

    static float mm(float millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    Box inset(float by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    float top() {
        return y + height;
    }

    float right() {
        return x + width;
    }
}
