package eborder.paper;

import java.util.Optional;

/**
 * The paper of a signing job.
 *
 * @param printed as it was before any signature
 * @param byOfficer with the officer's signature, if it was made with a key in the officer's own hands already
 */
public record JobPaper(byte[] printed, Optional<SignedPaper> byOfficer) {
    public JobPaper {
        printed = printed.clone();
    }

    public static JobPaper unsigned(byte[] printed) {
        return new JobPaper(printed, Optional.empty());
    }

    @Override
    public byte[] printed() {
        return printed.clone();
    }
}
