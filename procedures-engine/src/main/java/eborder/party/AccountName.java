package eborder.party;

/** An account by name. @param name the person's */
public record AccountName(String username, String name) {}
