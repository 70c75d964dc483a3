package eborder.procedure;

/**
 * A form that belongs to a procedure.
 *
 * @param form reference with version, for example {@code crew-list@1}
 * @param onlyIf the answer in a form before it that makes it needed: form, {@code #} and JSON pointer, {@code *} for any row, and
 *     after {@code =} what it must say; null if it always is
 * @param on the movement for which it is needed, null for all
 */
public record NeededForm(String form, String onlyIf, Movement on) {
    /** The form's id without the version. */
    public String id() {
        return form.substring(0, form.indexOf('@'));
    }

    public boolean isAlwaysNeeded() {
        return onlyIf == null;
    }

    public boolean isFor(Movement movement) {
        return on == null || on == movement;
    }
}
