package eborder.form;

/** FAIL stops the filing, WARN is shown to filer and officer and stops nothing. */
public enum Severity {
    FAIL,
    WARN
}
