package eborder.party;

import static java.util.stream.Collectors.joining;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a company's software may do: a scope of OAuth 2.0 (RFC 6749, 3.3). */
public enum ClientScope {
    /** Look at dossiers, declarations, events and who is ashore. */
    READ,
    /** Open, fill in, file, change and pay for dossiers. */
    FILE,
    /** Fetch permits, report their loss, have them replaced, make party sheets. */
    PERMITS;

    /** How software writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "client-scope." + name();
    }

    /** Words separated by spaces. @throws Problem CLIENT_SCOPE if there is none or an unknown one */
    public static Set<ClientScope> parse(String words) {
        var scopes = EnumSet.noneOf(ClientScope.class);
        for (var word : words.strip().split(" +", -1)) {
            scopes.add(Arrays.stream(values())
                    .filter(scope -> scope.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ErrorCode.CLIENT_SCOPE, Map.of("property", "scopes"))));
        }
        return scopes;
    }

    public static String words(Collection<ClientScope> scopes) {
        return scopes.stream().sorted().map(ClientScope::word).collect(joining(" "));
    }
}
