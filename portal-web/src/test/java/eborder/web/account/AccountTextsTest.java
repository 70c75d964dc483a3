package eborder.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.filing.AccountMatter.Ask;
import eborder.i18n.Messages;
import eborder.party.AccountReason;
import eborder.party.AccountReasons;
import eborder.party.AccountState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Keys that are put together at run time exist. */
class AccountTextsTest {
    private final Messages messages = Messages.load();

    @Test
    void has_words_for_every_reason_state_and_request() {
        assertThat(new AccountReasons().all())
                .extracting(AccountReason::messageKey)
                .allMatch(messages::has);
        assertThat(Arrays.stream(AccountState.values()).map(AccountState::messageKey))
                .allMatch(messages::has);
        assertThat(Arrays.stream(Ask.values()).map(ask -> "page.account.ask." + ask))
                .allMatch(messages::has);
    }
}
