package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import eborder.party.AccountReason.By;
import eborder.party.AccountReason.Ground;
import eborder.party.BorderUnit.Kind;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The reasons for changing an account's state, read strictly from {@code accounts/reasons.yaml} at the start. */
@ApplicationScoped
public class AccountReasons {
    static final String COMPANY_ASKED = "COMPANY_ASKED";
    static final String CLEARED_UP = "CLEARED_UP";
    static final String TERM_OVER = "TERM_OVER";
    static final String UNUSED = "UNUSED";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final List<AccountReason> all;
    private final List<Ground> general;

    /** The file. @param grounds of every reason that has none of its own */
    record Known(
            @JsonProperty(required = true) List<Ground> grounds,
            @JsonProperty(required = true) List<AccountReason> reasons) {}

    public AccountReasons() {
        var known = YamlFile.read("accounts/reasons.yaml").as(Known.class);
        general = known.grounds();
        all = known.reasons().stream()
                .map(reason ->
                        reason.grounds().isEmpty() ? new AccountReason(reason.code(), reason.by(), general) : reason)
                .toList();
    }

    public List<AccountReason> all() {
        return all;
    }

    /** What a commander may give as the reason for an account of a kind of unit. */
    public List<AccountReason> forCommander(Kind kind, LocalDate day) {
        return all.stream()
                .filter(reason ->
                        reason.by() == By.COMMANDER && reason.ground(kind, day).isPresent())
                .toList();
    }

    /** What allows a reason. @throws Problem BAD_REQUEST unless that person may give it there on that day */
    Ground ground(String code, By by, Kind kind, LocalDate day) {
        return all.stream()
                .filter(reason -> reason.code().equals(code) && reason.by() == by)
                .findFirst()
                .flatMap(reason -> reason.ground(kind, day))
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "reason")));
    }
}
