package eborder.gate.ashore;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an officer wrote about a case. Never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "ashore_note")
public class AshoreNote {
    @Id
    private UUID id;

    private UUID ashoreCase;
    private Instant at;
    private String byName;
    private String text;

    protected AshoreNote() {}

    static AshoreNote of(AshoreCase about, String words, Actor by, Instant now) {
        var note = new AshoreNote();
        note.id = UUID.randomUUID();
        note.ashoreCase = about.id();
        note.at = now;
        note.byName = by.name();
        note.text = words;
        return note;
    }
}
