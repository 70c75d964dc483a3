package eborder.procedure;

import eborder.form.Severity;

/** A check that a procedure asks for, and whether its finding stops the filing. @param on the movement for which it is asked, null for all */
public record NeededCheck(String check, Severity severity, Movement on) {
    public boolean isFor(Movement movement) {
        return on == null || on == movement;
    }
}
