package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A paper of a dossier that comes in parts, under an id that its sender chose. */
@Entity
@IdClass(Upload.Key.class)
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "upload")
class Upload {
    /** How many bytes each part has, but the last: a minute at 35 kbit/s. */
    static final int PART_BYTES = 256 * 1024;

    private static final Duration LASTS = Duration.ofDays(1);

    @Id
    private UUID dossier;

    @Id
    private UUID id;

    private UUID company;
    private String kind;
    private int rowNo;
    private String name;
    private int size;
    private Fingerprint fingerprint;
    private Instant begunAt;
    private Instant expires;
    private Instant completedAt;

    @Version
    private int version;

    protected Upload() {}

    static Upload begin(UUID dossier, UUID id, UUID company, UploadAsked asked, Instant now) {
        var upload = new Upload();
        upload.dossier = dossier;
        upload.id = id;
        upload.company = company;
        upload.kind = asked.kind();
        upload.rowNo = asked.row();
        upload.name = asked.name();
        upload.size = asked.size();
        upload.fingerprint = asked.fingerprint();
        upload.begunAt = now;
        upload.expires = now.plus(LASTS);
        return upload;
    }

    /** @throws Problem OWN_ID_TAKEN if something else was announced under this id */
    void requireSame(UploadAsked asked) {
        if (!asked().equals(new UploadAsked(
                asked.kind(),
                asked.row(),
                asked.name(),
                asked.size(),
                asked.fingerprint().hex()))) {
            throw new Problem(ErrorCode.OWN_ID_TAKEN);
        }
    }

    private UploadAsked asked() {
        return new UploadAsked(kind, rowNo, name, size, fingerprint.hex());
    }

    /** @throws Problem BAD_REQUEST unless a part begins there and has this many bytes */
    void requirePart(int position, int length) {
        require("offset", position >= 0 && position < size && position % PART_BYTES == 0);
        require("length", length == Math.min(PART_BYTES, size - position));
    }

    private static void require(String property, boolean fits) {
        if (!fits) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }

    /** @param came where the parts begin that have come */
    List<Integer> missing(Set<Integer> came) {
        return IntStream.iterate(0, position -> position < size, position -> position + PART_BYTES)
                .filter(position -> !came.contains(position))
                .boxed()
                .toList();
    }

    void complete(Instant now) {
        completedAt = now;
    }

    boolean isComplete() {
        return completedAt != null;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    String kind() {
        return kind;
    }

    int row() {
        return rowNo;
    }

    NamedFile file(byte[] content) {
        return new NamedFile(name, content);
    }

    UploadState state(Set<Integer> came) {
        return new UploadState(
                id, kind, rowNo, name, size, fingerprint.hex(), PART_BYTES, missing(came), expires, isComplete());
    }

    /** Dossier and id: what one company chooses is nothing to another. */
    record Key(UUID dossier, UUID id) implements Serializable {}
}
