package eborder.dossier;

import eborder.paper.SignedFile;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of the signatures of attachments. */
@Store
public class Examinations {
    private final EntityManager em;

    @Inject
    Examinations(EntityManager em) {
        this.em = em;
    }

    /** Takes PDFs that are due, the oldest first, under a lease of two minutes; two takers never get the same. */
    public List<Attachment> claim(int most, Instant now) {
        List<?> taken = em.createNativeQuery(
                        "update attachment_examination set leased_until = now() + interval '2 minutes'"
                                + " where attachment in (select attachment from attachment_examination where dueat <= ?2"
                                + " and (leased_until is null or leased_until < now()) order by dueat limit ?1"
                                + " for update skip locked) returning cast(attachment as text)")
                .setParameter(1, most)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return taken.stream()
                .map(id -> em.find(Attachment.class, UUID.fromString(id.toString())))
                .toList();
    }

    /** Keeps what was found and gives the lease back. */
    public void found(UUID attachment, SignedFile file, Instant now) {
        em.find(AttachmentExamination.class, attachment).found(file, now).forEach(em::persist);
        em.createNativeQuery("update attachment_examination set leased_until = null where attachment = ?1")
                .setParameter(1, attachment)
                .executeUpdate();
    }

    /** What is known of the PDFs of a dossier, by attachment; null where that is still to be found out. */
    public Map<UUID, SignedFile> ofDossier(UUID dossier) {
        var known = new HashMap<UUID, SignedFile>();
        em.createQuery(
                        "select e from AttachmentExamination e, Attachment a where e.attachment = a.id"
                                + " and a.dossier = :dossier",
                        AttachmentExamination.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .forEach(examination -> known.put(examination.attachment(), examination.file()));
        return known;
    }
}
