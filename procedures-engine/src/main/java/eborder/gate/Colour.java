package eborder.gate;

/** The three answers at the gate: pass, ask somebody, stop. */
public enum Colour {
    GREEN,
    AMBER,
    RED
}
