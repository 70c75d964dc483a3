package eborder.dossier;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the gates have seen of a ship's people. */
@Store
public class Passages {
    private final EntityManager em;

    @Inject
    Passages(EntityManager em) {
        this.em = em;
    }

    /** Those of a call who went ashore and haven't come back, the longest first. @param codes of the permits by which one goes ashore */
    @SuppressWarnings("unchecked")
    public List<StillAshore> ashore(UUID call, Collection<String> codes) {
        List<Object[]> rows = em.createNativeQuery(
                        "select p.nationality, p.documentnumber, min(e.at) from permit p join lateral (select g.direction, g.at"
                                + " from gate_event g where (g.permit = p.id or g.permit in (select permit_line(p.replaces)))"
                                + " and g.colour = 'GREEN' order by g.at desc limit 1) e on e.direction = 'OUT'"
                                + " where p.portcall = cast(? as uuid) and p.status <> 'REPLACED'"
                                + " and p.code = any (string_to_array(?, ' ')) group by 1, 2 order by 3")
                .setParameter(1, call.toString())
                .setParameter(2, String.join(" ", codes))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new StillAshore(new DocumentKey((String) row[0], (String) row[1]), Originals.moment(row[2])))
                .toList();
    }
}
