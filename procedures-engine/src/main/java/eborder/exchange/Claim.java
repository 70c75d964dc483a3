package eborder.exchange;

/**
 * A notice that was taken for sending, until its lease ends.
 *
 * @param holder who took it; another one each time
 */
public record Claim(long id, String holder, Notice notice) {}
