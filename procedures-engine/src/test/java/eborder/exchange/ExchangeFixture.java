package eborder.exchange;

import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Clock;
import java.util.UUID;

/** Notices that a partner has taken. */
public final class ExchangeFixture {
    private ExchangeFixture() {}

    /** With a single window that takes everything. */
    public static Engine engine(TestClock clock) {
        return Engine.with(new FakePartner(), clock);
    }

    /** One exchange for each of so many notices. */
    public static void deliver(Engine engine, int notices) {
        var outbox = engine.get(Outbox.class);
        for (int i = 0; i < notices; i++) {
            Database.run(entityManager -> outbox.add(new Notice(
                    UUID.randomUUID(),
                    NoticeKind.PERMIT_ISSUED,
                    UUID.randomUUID(),
                    "{\"permit\": \"HPH260000017\"}",
                    engine.get(Clock.class).instant())));
        }
        engine.get(Delivery.class).tick();
    }
}
