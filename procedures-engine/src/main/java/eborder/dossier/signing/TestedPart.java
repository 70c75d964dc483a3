package eborder.dossier.signing;

/** How it is with one part of signing. @param faultKey message key of what is wrong and the next step; null unless it fails */
public record TestedPart(TestPart part, State state, String faultKey) {
    /** How far it came. */
    public enum State {
        OK,
        FAILS,
        NOT_REACHED;

        public String messageKey() {
            return "self-test.state." + name();
        }
    }
}
