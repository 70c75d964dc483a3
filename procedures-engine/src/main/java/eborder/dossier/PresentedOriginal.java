package eborder.dossier;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's document that was shown to an officer, or the original of a copy that was handed in (Decisions 10/2016, article 7, 15/2019, article 16). */
@Entity
@Table(name = "presented_original")
public class PresentedOriginal {
    @Id
    private UUID id;

    private UUID dossier;
    private String nationality;
    private String documentNumber;
    private UUID paper;
    private Instant presentedAt;

    @SuppressWarnings("UnusedVariable") // evidence, read by queries only
    private UUID receivedBy;

    private String receivedByName;
    private String discrepancy;

    protected PresentedOriginal() {}

    /** @param discrepancy how the original differs from what was declared, null if it doesn't */
    public static PresentedOriginal of(UUID dossier, OriginalKey key, String discrepancy, Actor by, Instant now) {
        var original = new PresentedOriginal();
        original.id = UUID.randomUUID();
        original.dossier = dossier;
        original.presentedAt = now;
        original.receivedBy = by.account();
        original.receivedByName = by.name();
        original.discrepancy = discrepancy;
        original.keep(key);
        return original;
    }

    private void keep(OriginalKey key) {
        if (key instanceof DocumentKey document) {
            nationality = document.nationality();
            documentNumber = document.number();
        } else if (key instanceof PaperKey copy) {
            paper = copy.paper();
        }
    }

    public UUID dossier() {
        return dossier;
    }

    public OriginalKey key() {
        return paper == null ? new DocumentKey(nationality, documentNumber) : new PaperKey(paper);
    }

    public Instant presentedAt() {
        return presentedAt;
    }

    public String receivedByName() {
        return receivedByName;
    }

    /** Null if the original is as declared. */
    public String discrepancy() {
        return discrepancy;
    }
}
