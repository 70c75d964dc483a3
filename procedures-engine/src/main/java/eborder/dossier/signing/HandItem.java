package eborder.dossier.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    /** What can be signed by a key in somebody's own hands. */
    public enum Kind {
        DECLARATION
    }

    /** @param no from 1 */
    public record Key(String session, int no) implements Serializable {}

    @Id
    private String session;

    @Id
    private int no;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // there is one kind so far
    private Kind kind;

    private UUID subject;
    private int versionNo;

    protected HandItem() {}

    static HandItem declaration(String session, int no, UUID dossier, int versionNo) {
        var item = new HandItem();
        item.session = session;
        item.no = no;
        item.kind = Kind.DECLARATION;
        item.subject = dossier;
        item.versionNo = versionNo;
        return item;
    }

    UUID subject() {
        return subject;
    }

    int versionNo() {
        return versionNo;
    }
}
