package eborder.signature.authority;

/** What a service of the authority does wrong until told otherwise (reliability.md 4, fault 6). */
public enum Fault {
    NONE,
    /** 503 to everybody. */
    DOWN,
    /** Takes the question and never answers. */
    SILENT,
    /** A web page in place of an answer. */
    GARBAGE,
    /** The first half of the answer. */
    CUT,
    /** A megabyte of zeros. */
    HUGE,
    /** Says in due form that it won't. */
    REFUSING,
    /** Answers another question than the one asked. */
    OTHER_QUESTION,
    /** Signs with a key that nobody has certified. */
    STRANGER,
    /** Names a time of yesterday, or hands out what is no longer current. */
    STALE
}
