package eborder.party;

/** Passwords that are hashed with few rounds, for tests that open many accounts. */
public final class QuickPasswords {
    private static final int ROUNDS = 1_000;

    private QuickPasswords() {}

    public static Passwords make() {
        return new Passwords(ROUNDS);
    }
}
