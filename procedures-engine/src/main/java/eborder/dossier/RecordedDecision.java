package eborder.dossier;

import eborder.form.Answers;
import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision as it stands on file: what, on which version, by whom, why. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "decision")
public class RecordedDecision {
    @Id
    private UUID id;

    private UUID dossier;
    private int versionNo;
    private String kind;
    private String reason;
    private String text;
    private Answers places;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected RecordedDecision() {}

    public static RecordedDecision of(Decision decision, Dossier dossier, Actor by, Instant now) {
        var record = new RecordedDecision();
        record.id = UUID.randomUUID();
        record.dossier = dossier.id();
        record.versionNo = dossier.versionNo();
        record.kind = decision.getClass().getSimpleName();
        record.places = Answers.empty();
        record.decidedBy = by.account();
        record.decidedByName = by.name();
        record.decidedAt = now;
        record.keepFacts(decision);
        return record;
    }

    private void keepFacts(Decision decision) {
        if (decision instanceof Decision.AskSupplement asked) {
            text = asked.text();
            places = Answers.empty().with(Map.of("places", String.join("\n", asked.places())));
        } else if (decision instanceof Decision.ProposeRefusal proposed) {
            text = proposed.text();
            reason = proposed.reason().name();
        } else if (decision instanceof Decision.Refuse refused) {
            text = refused.text();
            reason = refused.reason().name();
        } else if (decision instanceof Decision.ConfirmOnBoard onBoard) {
            text = onBoard.text();
        } else if (decision instanceof Decision.Confirm confirmed) {
            text = confirmed.despite();
        } else if (decision instanceof Decision.SendBack back) {
            text = back.text();
        }
    }

    public UUID id() {
        return id;
    }

    public int versionNo() {
        return versionNo;
    }

    public DecisionRow row() {
        return new DecisionRow(kind, versionNo, reason, text, placeList(), decidedByName, decidedAt);
    }

    private List<String> placeList() {
        var lines = places.text("/places");
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }

    public UUID decidedBy() {
        return decidedBy;
    }
}
