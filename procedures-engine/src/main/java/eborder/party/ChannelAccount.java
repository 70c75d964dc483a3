package eborder.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The accounts without a password by which a company's dossiers come from elsewhere, by the beginning of their user names. */
public enum ChannelAccount {
    SINGLE_WINDOW("vnsw-", "Cổng thông tin một cửa quốc gia"),
    PAPER("paper-", "Hồ sơ giấy");

    private final String prefix;
    private final String accountName;

    ChannelAccount(String prefix, String accountName) {
        this.prefix = prefix;
        this.accountName = accountName;
    }

    /** Which of them it is, empty for somebody's own account. */
    public static Optional<ChannelAccount> of(String username) {
        return Arrays.stream(values())
                .filter(channel -> username.matches(channel.prefix + "[0-9-]+"))
                .findFirst();
    }

    String username(String taxCode) {
        return prefix + taxCode.toLowerCase(Locale.ROOT);
    }

    String accountName() {
        return accountName;
    }
}
