package eborder.dossier;

import java.time.Instant;
import java.util.UUID;

/** A paper of a dossier in a list. @param kind of the procedure's attachments; {@code rowNo} the row it belongs to, from 0 */
public record AttachmentRow(UUID id, String kind, int rowNo, String name, Instant receivedAt) {}
