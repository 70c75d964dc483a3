package eborder.exchange;

/**
 * A notice that one node has taken for sending, until its lease ends.
 *
 * @param holder the node that took it
 */
public record Claim(long id, String holder, Notice notice) {}
