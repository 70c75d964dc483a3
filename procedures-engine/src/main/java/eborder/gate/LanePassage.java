package eborder.gate;

import eborder.gate.LanePassing.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's way through an automated lane, beside the event that tells it. It names nobody and is never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries only
@Table(name = "gate_lane_passage")
public class LanePassage {
    @Id
    private UUID event;

    private UUID device;
    private String unit;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Integer permitMillis;
    private Integer documentMillis;
    private Integer faceMillis;
    private Integer barrierMillis;
    private Integer similarity;

    protected LanePassage() {}

    /** @param event of the kind LANE */
    static LanePassage of(ReportedEvent event, UUID device, String unit) {
        var passing = event.passing();
        var passage = new LanePassage();
        passage.event = event.id();
        passage.device = device;
        passage.unit = unit;
        passage.at = event.at();
        passage.outcome = passing.outcome();
        passage.permitMillis = passing.permit();
        passage.documentMillis = passing.document();
        passage.faceMillis = passing.face();
        passage.barrierMillis = passing.barrier();
        passage.similarity = passing.similarity();
        return passage;
    }
}
