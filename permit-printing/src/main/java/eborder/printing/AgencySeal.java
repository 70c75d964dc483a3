package eborder.printing;

import java.util.Locale;

/** The agency's round seal in red lines: its name along the upper rim, a star in the middle (Decree 30/2020, annex I). */
final class AgencySeal {
    private static final int POINTS = 5;
    private static final double WIDEST = Math.toRadians(230);

    private final Typeface face;
    private final String agency;
    private final float x;
    private final float y;
    private final float radius;

    /** @param x and {@code y} of the centre */
    AgencySeal(Typeface face, String agency, float x, float y, float radius) {
        this.face = face;
        this.agency = face.clean(agency.toUpperCase(Locale.forLanguageTag("vi")));
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    Box box() {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void draw(Pen pen) {
        pen.write("q\n").stroke(Ink.RED, radius * 0.045f).circle(x, y, radius * 0.97f);
        pen.stroke(Ink.RED, radius * 0.02f).circle(x, y, radius * 0.89f).circle(x, y, radius * 0.58f);
        star(pen.stroke(Ink.RED, radius * 0.03f));
        rim(pen);
        pen.write("Q\n");
    }

    private void star(Pen pen) {
        for (int corner = 0; corner < 2 * POINTS; corner++) {
            double angle = Math.PI / 2 + corner * Math.PI / POINTS;
            double distance = radius * (corner % 2 == 0 ? 0.34 : 0.13);
            pen.numbers(x + (float) (distance * Math.cos(angle)), y + (float) (distance * Math.sin(angle)))
                    .write(corner == 0 ? "m " : "l ");
        }
        pen.write("s\n");
    }

    private void rim(Pen pen) {
        float base = radius * 0.66f;
        var style = new Style(face, fitting(base), 0, Ink.RED);
        double angle = Math.PI / 2 + style.width(agency) / base / 2;
        for (int i = 0; i < agency.length(); i++) {
            String letter = agency.substring(i, i + 1);
            double half = style.width(letter) / 2;
            double middle = angle - half / base;
            float left = x + (float) (base * Math.cos(middle) - half * Math.sin(middle));
            float foot = y + (float) (base * Math.sin(middle) + half * Math.cos(middle));
            pen.turned(style, middle - Math.PI / 2, left, foot, letter);
            angle -= 2 * half / base;
        }
    }

    private float fitting(float base) {
        float size = radius * 0.22f;
        return (float) Math.min(size, size * WIDEST * base / face.width(agency, size));
    }
}
