package eborder.singlewindow.event;

import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.EventKind;
import java.time.Instant;
import java.util.UUID;

/** Events as the log has them. */
final class Events {
    private Events() {}

    static CompanyEvent of(EventKind kind, long position) {
        boolean permit = kind.name().startsWith("PERMIT");
        return new CompanyEvent(
                position,
                new UUID(7, position),
                new UUID(0, 1),
                kind,
                new UUID(0, 2),
                "HPH-2026-000017",
                "VESSEL_ENTRY",
                "HPH",
                "9074729",
                "VNHPH",
                "CONFIRMED",
                permit ? "HPH26-000017-4" : null,
                Instant.parse("2026-11-22T03:00:00Z"));
    }

    /** A notice about a dossier that was never filed and has no ship. */
    static CompanyEvent bare() {
        return new CompanyEvent(
                1,
                new UUID(7, 1),
                new UUID(0, 1),
                EventKind.WITHDRAWN,
                new UUID(0, 2),
                null,
                "LAND_GROUP",
                "HPH",
                null,
                null,
                "WITHDRAWN",
                null,
                Instant.parse("2026-11-22T03:00:00Z"));
    }
}
