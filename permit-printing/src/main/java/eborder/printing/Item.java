package eborder.printing;

/**
 * A fact with its caption in both languages.
 *
 * @param share of the row's width, 0 to 1
 * @param strong whether the value is set in bold
 */
record Item(String vi, String en, String value, float share, boolean strong) {
    /** What stands where nothing was said. */
    static final String NOTHING = "–";

    boolean saysSomething() {
        return !value.equals(NOTHING);
    }
}
