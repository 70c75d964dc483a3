package eborder.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Everybody in a version of a dossier was asked about. */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries only
@Table(name = "screening_round")
@IdClass(ScreeningRound.Key.class)
class ScreeningRound {
    @Id
    private UUID dossier;

    @Id
    private int versionNo;

    private Instant at;
    private int people;

    protected ScreeningRound() {}

    /** Of which version. */
    public static class Key implements Serializable {
        private UUID dossier;
        private int versionNo;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.dossier.equals(dossier) && key.versionNo == versionNo;
        }

        @Override
        public int hashCode() {
            return dossier.hashCode() + versionNo;
        }
    }
}
