package eborder.dossier;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's original that was shown to an officer (Decision 10/2016, article 7(2)(a)). */
@Entity
@Table(name = "presented_original")
public class PresentedOriginal {
    @Id
    private UUID id;

    private UUID dossier;
    private String nationality;
    private String documentNumber;
    private Instant presentedAt;

    @SuppressWarnings("UnusedVariable") // evidence, read by queries only
    private UUID receivedBy;

    private String receivedByName;
    private String discrepancy;

    protected PresentedOriginal() {}

    /** @param discrepancy how the original differs from what was declared, null if it doesn't */
    public static PresentedOriginal of(UUID dossier, DocumentKey document, String discrepancy, Actor by, Instant now) {
        var original = new PresentedOriginal();
        original.id = UUID.randomUUID();
        original.dossier = dossier;
        original.nationality = document.nationality();
        original.documentNumber = document.number();
        original.presentedAt = now;
        original.receivedBy = by.account();
        original.receivedByName = by.name();
        original.discrepancy = discrepancy;
        return original;
    }

    public UUID dossier() {
        return dossier;
    }

    public DocumentKey document() {
        return new DocumentKey(nationality, documentNumber);
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
