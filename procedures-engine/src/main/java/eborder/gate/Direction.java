package eborder.gate;

/** Which way somebody passes: OUT to the shore, IN to the port. */
public enum Direction {
    OUT,
    IN;

    public String messageKey() {
        return "gate.direction." + name();
    }
}
