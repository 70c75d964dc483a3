package eborder.dossier.signing;

import java.time.Instant;
import java.util.List;

/** A self-test for the screen. @param parts all of them, in order */
public record TestPicture(Instant openedAt, Instant expiresAt, List<TestedPart> parts) {
    public TestPicture {
        parts = List.copyOf(parts);
    }
}
