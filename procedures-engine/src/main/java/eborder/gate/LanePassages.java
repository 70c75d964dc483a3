package eborder.gate;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways through the automated lanes. */
@Store
public class LanePassages {
    private static final String STAGES = Stream.of("permit", "document", "face", "barrier")
            .map(stage -> ", percentile_cont(0.5) within group (order by %1$smillis) / 1000, percentile_cont(0.95)"
                    .concat(" within group (order by %1$smillis) / 1000")
                    .formatted(stage))
            .collect(Collectors.joining());

    private static final String LANES =
            "select d.name, count(*), count(*) filter (where p.outcome in ('PASSED', 'BY_HAND'))"
                    + STAGES
                    + " from gate_lane_passage p join gate_device d on d.id = p.device where p.unit = ?1 and p.at >= ?2"
                    + " group by d.id, d.name order by d.name";

    private final EntityManager em;

    @Inject
    LanePassages(EntityManager em) {
        this.em = em;
    }

    void add(LanePassage passage) {
        em.persist(passage);
    }

    /** The unit's lanes, by name. */
    List<GateRecord.Lane> lanes(String unit, Instant since) {
        List<?> rows = em.createNativeQuery(LANES)
                .setParameter(1, unit)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> lane((Object[]) row)).toList();
    }

    private static GateRecord.Lane lane(Object[] row) {
        return new GateRecord.Lane(
                (String) row[0],
                (Long) row[1],
                (Long) row[2],
                stage(row, 3),
                stage(row, 5),
                stage(row, 7),
                stage(row, 9));
    }

    private static GateRecord.Stage stage(Object[] row, int at) {
        return new GateRecord.Stage((Double) row[at], (Double) row[at + 1]);
    }
}
