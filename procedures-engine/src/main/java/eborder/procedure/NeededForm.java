package eborder.procedure;

/**
 * A form that belongs to a procedure.
 *
 * @param form reference with version, for example {@code crew-list@1}
 * @param when the condition under which it must be filled in
 */
public record NeededForm(String form, When when) {
    /** Conditions of the "if any" forms. */
    public enum When {
        ALWAYS,
        IF_SHORE_LEAVE
    }

    /** The form's id without the version. */
    public String id() {
        return form.substring(0, form.indexOf('@'));
    }
}
