package eborder.screening;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Versions that came into force by an amendment, whose people and citizens are to be asked about although no officer waits for the dossier. */
@Store
public class AmendedVersions {
    private static final String ADD = """
            with citizens as (
              insert into citizen_round (dossier, versionno, at, amended) values (cast(?1 as uuid), ?2, ?3, true))
            insert into screening_round (dossier, versionno, at) values (cast(?1 as uuid), ?2, ?3)""";

    private final EntityManager em;

    @Inject
    AmendedVersions(EntityManager em) {
        this.em = em;
    }

    /** In the transaction of the acceptance; whoever asks finds it afterwards. */
    public void add(UUID dossier, int versionNo, Instant now) {
        em.createNativeQuery(ADD)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
