package eborder.procedure;

import eborder.form.Severity;

/** A check that a procedure asks for, and whether its finding stops the filing. */
public record NeededCheck(String check, Severity severity) {}
