package eborder.party;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks once a minute for what time does to accounts, each in its own transaction. */
@Relay
public class AccountTicking implements Ticking {
    private static final int BATCH = 200;

    private final AccountTimes times;
    private final SeenAccounts seen;

    @Inject
    AccountTicking(AccountTimes times, SeenAccounts seen) {
        this.times = times;
        this.seen = seen;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** First what was used, so that nothing lapses that was. */
    @Override
    public void tick() {
        var used = seen.waiting();
        if (!used.isEmpty()) {
            times.used(used);
            seen.kept(used);
        }
        times.suspensionsOver(BATCH).forEach(times::endSuspension);
        times.unusedDue(BATCH).forEach(times::lookAtUnused);
    }
}
