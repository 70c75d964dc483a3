package eborder.dossier;

import eborder.shared.PlainSql;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What the Ministry's portal was last told of each dossier. */
@Store
class PublicResults {
    private static final String CHANGE = """
            insert into public_result (dossier, status, at) values (?, ?, ?)
            on conflict (dossier) do update set status = excluded.status, at = excluded.at
             where public_result.status <> excluded.status""";

    private final EntityManager entityManager;

    @Inject
    PublicResults(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return whether it stands otherwise than was told before */
    boolean change(Dossier dossier, PublicStatus status, Instant at) {
        return PlainSql.write(
                        entityManager.unwrap(Connection.class),
                        CHANGE,
                        List.of(dossier.id(), status.name(), at.atOffset(ZoneOffset.UTC)))
                == 1;
    }
}
