package eborder.party;

import java.util.Set;

/**
 * Whom a token stands for.
 *
 * @param client whether it is a company's software; else it is a person, whom roles alone limit
 * @param scopes what the software may do, empty for a person
 */
public record TokenHolder(Actor actor, boolean client, Set<ClientScope> scopes) {
    /** The attribute of a request under which the one stands whose token came with it. */
    public static final String ATTRIBUTE = "eborder.token-holder";

    public TokenHolder {
        scopes = Set.copyOf(scopes);
    }
}
