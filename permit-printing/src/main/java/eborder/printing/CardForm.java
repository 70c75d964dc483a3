package eborder.printing;

/**
 * The forms of Decree 77/2017 as cards, after the print specification of domain.md 3.1: size, frame, the end of the number,
 * sizes of type in points.
 */
enum CardForm {
    /** Forms 01 and 02: boarding permits of 12 and 3 months. */
    BOARDING(65, 85, 1, Ink.GREEN, "/GPXT", 12, 8),
    /** Form 03: visit, alongside, overnight stay, other ship. */
    PERMIT(80, 120, 1, Ink.GREEN, "/GP", 13, 9),
    /** Form 04. */
    SHORE_PASS(80, 120, 2, Ink.LIGHT_GREEN, "", 14, 10);

    private static final float FRAME = 4.5f;

    private final float width;
    private final float height;
    private final float frameFromEdge;
    private final Ink ink;
    private final String numberEnd;
    private final float title;
    private final float item;

    CardForm(float widthMm, float heightMm, float edgeMm, Ink ink, String numberEnd, float title, float item) {
        this.width = Box.mm(widthMm);
        this.height = Box.mm(heightMm);
        this.frameFromEdge = Box.mm(edgeMm);
        this.ink = ink;
        this.numberEnd = numberEnd;
        this.title = title;
        this.item = item;
    }

    /** @param code of the permit service, for example {@code SHORE_PASS} */
    static CardForm of(String code) {
        return switch (code) {
            case "BOARDING_12M", "BOARDING_3M" -> BOARDING;
            case "SHORE_PASS" -> SHORE_PASS;
            default -> PERMIT;
        };
    }

    Box whole() {
        return new Box(0, 0, width, height);
    }

    /** The middle of the frame's line. */
    Box frame() {
        return whole().inset(frameFromEdge + FRAME / 2);
    }

    float frameWidth() {
        return FRAME;
    }

    /** The room for content, inside the frame. */
    Box inner() {
        return whole().inset(frameFromEdge + FRAME + (this == BOARDING ? 2 : 4));
    }

    Ink ink() {
        return ink;
    }

    String written(String number) {
        return number + numberEnd;
    }

    float title() {
        return title;
    }

    float item() {
        return item;
    }
}
