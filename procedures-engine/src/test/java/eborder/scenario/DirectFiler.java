package eborder.scenario;

import eborder.filing.Drafting;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.filing.OpeningCalls;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.support.Engine;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An agent who types into the portal what {@link ChannelFilingTest} sends by the single window. */
record DirectFiler(Engine engine) {
    static final UUID ACCOUNT = new UUID(0, 1);

    static Actor actor() {
        return new Actor(ACCOUNT, "agent", "AGENT", Set.of(Role.FILER), Cast.COMPANY, null);
    }

    /** A draft that lacks nothing. @param more answers of the general declaration */
    UUID draft(Map<String, String> more) {
        var texts = new HashMap<>(
                ChannelFilingTest.general().get("general-declaration").texts());
        texts.putAll(more);
        var dossier = engine.get(OpeningCalls.class)
                .open(
                        actor(),
                        new Announcement(
                                "VESSEL_ENTRY",
                                new ImoNumber("9074729"),
                                "OCEAN LILY",
                                "VNHPH",
                                Instant.parse("2026-11-24T11:00:00Z"),
                                null));
        engine.get(Drafting.class)
                .replaceRows(
                        actor(), dossier, "crew-list", ChannelFilingTest.CREW, new NamedFile("list.xlsx", new byte[] {1
                        }));
        int shown = engine.get(MyDossiers.class)
                .declaration(actor(), dossier, "general-declaration")
                .version();
        engine.get(Drafting.class).save(actor(), dossier, "general-declaration", texts, shown);
        return dossier;
    }

    FilingOutcome file(UUID dossier) {
        return engine.get(Filing.class).file(actor(), dossier);
    }

    UUID filed(Map<String, String> more) {
        var dossier = draft(more);
        if (file(dossier) instanceof FilingOutcome.Stopped stopped) {
            throw new IllegalStateException(stopped.toString());
        }
        return dossier;
    }
}
