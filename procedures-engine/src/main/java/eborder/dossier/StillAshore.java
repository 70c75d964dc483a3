package eborder.dossier;

import java.time.Instant;

/** Somebody whom a guard let go ashore and whom none has seen come back. */
public record StillAshore(DocumentKey document, Instant since) {}
