package eborder.form;

/** How a field is typed and shown. */
public enum Kind {
    TEXT,
    LONG_TEXT,
    NAME,
    NUMBER,
    DATE,
    DATE_TIME,
    YES_NO,
    CODE,
    TABLE
}
