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

    /** Those of a call whose last passage led ashore, by whichever of their permits, the longest first. @param codes of the permits by which one goes ashore */
    @SuppressWarnings("unchecked")
    public List<StillAshore> ashore(UUID call, Collection<String> codes) {
        List<Object[]> rows = em.createNativeQuery(
                        "select nationality, documentnumber, at from (select distinct on (p.nationality, p.documentnumber)"
                                + " p.nationality, p.documentnumber, g.direction, g.at from permit p join passage g on g.permit = p.id"
                                + " where p.portcall = cast(? as uuid) and p.code = any (string_to_array(?, ' '))"
                                + " order by p.nationality, p.documentnumber, g.at desc, g.direction desc, g.id desc) last"
                                + " where direction = 'OUT' order by at")
                .setParameter(1, call.toString())
                .setParameter(2, String.join(" ", codes))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new StillAshore(new DocumentKey((String) row[0], (String) row[1]), Originals.moment(row[2])))
                .toList();
    }
}
