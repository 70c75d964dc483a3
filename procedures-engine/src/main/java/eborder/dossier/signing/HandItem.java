package eborder.dossier.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One thing to be signed in a session. */
@Entity
@IdClass(HandItem.Key.class)
@Table(name = "hand_item")
public class HandItem {
    /** @param no from 1 */
    public record Key(String session, int no) implements Serializable {}

    @Id
    private String session;

    @Id
    private int no;

    private UUID subject;
    private int versionNo;

    protected HandItem() {}

    static HandItem declaration(String session, int no, UUID dossier, int versionNo) {
        return of(session, no, dossier, versionNo);
    }

    static HandItem paper(String session, int no, UUID job) {
        return of(session, no, job, 0);
    }

    private static HandItem of(String session, int no, UUID subject, int versionNo) {
        var item = new HandItem();
        item.session = session;
        item.no = no;
        item.subject = subject;
        item.versionNo = versionNo;
        return item;
    }

    /** A dossier, or the job of a paper. */
    UUID subject() {
        return subject;
    }

    int versionNo() {
        return versionNo;
    }
}
