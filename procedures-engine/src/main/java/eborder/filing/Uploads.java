package eborder.filing;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Papers that come in parts. */
@Store
class Uploads {
    private final EntityManager em;

    @Inject
    Uploads(EntityManager em) {
        this.em = em;
    }

    void add(Upload upload) {
        em.persist(upload);
    }

    void add(UploadPart part) {
        em.persist(part);
    }

    /** What has expired isn't there any more. */
    Optional<Upload> find(UUID dossier, UUID id, Instant now) {
        return em.createQuery(
                        "select u from Upload u where u.dossier = :dossier and u.id = :id and u.expires > :now",
                        Upload.class)
                .setParameter("dossier", dossier)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** How many of a company aren't whole yet. */
    long open(UUID company, Instant now) {
        return em.createQuery(
                        "select count(u) from Upload u where u.company = :company and u.completedAt is null and u.expires > :now",
                        Long.class)
                .setParameter("company", company)
                .setParameter("now", now)
                .getSingleResult();
    }

    Optional<UploadPart> part(UUID dossier, UUID upload, int position) {
        return em.createQuery(
                        "select p from UploadPart p where p.dossier = :dossier and p.upload = :upload and p.position = :at",
                        UploadPart.class)
                .setParameter("dossier", dossier)
                .setParameter("upload", upload)
                .setParameter("at", position)
                .getResultStream()
                .findFirst();
    }

    /** Where the parts begin that have come. */
    Set<Integer> positions(UUID dossier, UUID upload) {
        return Set.copyOf(em.createQuery(
                        "select p.position from UploadPart p where p.dossier = :dossier and p.upload = :upload",
                        Integer.class)
                .setParameter("dossier", dossier)
                .setParameter("upload", upload)
                .getResultList());
    }

    /** All that has come, in order. */
    byte[] content(UUID dossier, UUID upload) {
        var whole = new ByteArrayOutputStream();
        em.createQuery(
                        "select p.content from UploadPart p where p.dossier = :dossier and p.upload = :upload"
                                + " order by p.position",
                        byte[].class)
                .setParameter("dossier", dossier)
                .setParameter("upload", upload)
                .getResultList()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Of what is whole the fingerprints are enough. */
    void emptyParts(UUID dossier, UUID upload) {
        em.createQuery("update UploadPart p set p.content = null where p.dossier = :dossier and p.upload = :upload")
                .setParameter("dossier", dossier)
                .setParameter("upload", upload)
                .executeUpdate();
    }

    /** With its parts. */
    void forget(UUID dossier, UUID upload) {
        em.createQuery("delete from Upload u where u.dossier = :dossier and u.id = :upload")
                .setParameter("dossier", dossier)
                .setParameter("upload", upload)
                .executeUpdate();
    }

    /** The same for a few whose time is over. @return how many there were */
    int forgetExpired(Instant now, int most) {
        List<Upload> over = em.createQuery("select u from Upload u where u.expires <= :now", Upload.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        over.forEach(em::remove);
        return over.size();
    }
}
