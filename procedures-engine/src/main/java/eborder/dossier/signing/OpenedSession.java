package eborder.dossier.signing;

import java.time.Instant;

/** A session that somebody can sign in. @param code to be typed into the signer; {@code count} how many are signed */
public record OpenedSession(String code, Instant expiresAt, int count) {}
