package eborder.filing;

import eborder.party.AccountName;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is asked about an account of the company: fills in the forms of it. @param account its id */
public record AccountMatter(UUID account, Ask ask) {
    /** What shall become of the account. */
    public enum Ask {
        SUSPEND,
        RESUME,
        CANCEL
    }

    /** Answers by field, for whichever form has such a field. */
    Map<String, String> answers(AccountName of) {
        var named = Map.of("personName", of.name(), "username", of.username());
        var asked = ask == Ask.RESUME ? Map.of("request", "RESUME") : Map.of("request", "CLOSE", "action", ask.name());
        var answers = new HashMap<>(named);
        answers.putAll(asked);
        return answers;
    }
}
