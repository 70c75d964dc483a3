package eborder.permit;

import eborder.paper.SignedPaper;
import java.util.UUID;

/** The signed paper of a permit. */
public record IssuedPaper(UUID permit, SignedPaper paper) {}
