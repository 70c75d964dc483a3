package eborder.procedure;

import java.time.LocalDate;

/**
 * A form that belongs to a procedure.
 *
 * @param form reference with version, for example {@code crew-list@1}
 * @param onlyIf the answer in a form before it that makes it needed: form, {@code #} and JSON pointer, {@code *} for any row, and
 *     after {@code =} what it must say; null if it always is
 * @param on the movement for which it is needed, null for all
 * @param from first day on which it is needed, null if it has been ever since
 * @param until last day, null while no other version stands in its place
 */
public record NeededForm(String form, String onlyIf, Movement on, LocalDate from, LocalDate until) {
    /** The form's id without the version. */
    public String id() {
        return id(form);
    }

    /** The id in a reference. */
    public static String id(String form) {
        return form.substring(0, form.indexOf('@'));
    }

    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether there is a day on which both would stand in one dossier, although they are one form. */
    boolean clashesWith(NeededForm other) {
        return id().equals(other.id()) && meets(other) && (on == null || other.isFor(on) || other.on == null);
    }

    private boolean meets(NeededForm other) {
        return (until == null || other.from == null || !until.isBefore(other.from))
                && (other.until == null || from == null || !other.until.isBefore(from));
    }

    public boolean isAlwaysNeeded() {
        return onlyIf == null;
    }

    public boolean isFor(Movement movement) {
        return on == null || on == movement;
    }
}
