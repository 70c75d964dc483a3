package eborder.procedure;

/** Where a procedure is filed. */
public enum Channel {
    /** At the single window or here, as the filer likes. */
    PORTAL_BESIDE,
    /** At the single window; here only while that is down. */
    SINGLE_WINDOW_FIRST
}
