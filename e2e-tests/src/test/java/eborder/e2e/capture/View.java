package eborder.e2e.capture;

/** Where a camera's pixels fall on a flat sheet before it, in millimetres from the sheet's middle. */
final class View {
    private static final double DISTANCE = 220;

    private final double[] right;
    private final double[] down;
    private final double[] normal;
    private final double focus;

    /** @param axis in the sheet's plane around which it is tilted, in degrees */
    View(Conditions.Pose pose, double axis) {
        double turn = Math.toRadians(pose.turn());
        double about = Math.toRadians(axis);
        double tilt = Math.toRadians(pose.tilt());
        right = tilted(Math.cos(turn), Math.sin(turn), about, tilt);
        down = tilted(-Math.sin(turn), Math.cos(turn), about, tilt);
        normal = new double[] {
            right[1] * down[2] - right[2] * down[1],
            right[2] * down[0] - right[0] * down[2],
            right[0] * down[1] - right[1] * down[0]
        };
        focus = pose.scale() * DISTANCE;
    }

    /** A direction in the picture's plane, turned out of it around an axis in it. */
    private static double[] tilted(double x, double y, double about, double tilt) {
        double along = x * Math.cos(about) + y * Math.sin(about);
        double across = y * Math.cos(about) - x * Math.sin(about);
        double flat = across * Math.cos(tilt);
        return new double[] {
            along * Math.cos(about) - flat * Math.sin(about),
            along * Math.sin(about) + flat * Math.cos(about),
            across * Math.sin(tilt)
        };
    }

    /** @param x pixels from the middle of the picture, {@code y} likewise */
    double[] onSheet(double x, double y) {
        double[] ray = {x / focus, y / focus, 1};
        double reach = DISTANCE * normal[2] / dot(normal, ray);
        double[] point = {ray[0] * reach, ray[1] * reach, reach - DISTANCE};
        return new double[] {dot(point, right), dot(point, down)};
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
