package eborder.paper;

import eborder.shared.Contract;
import java.time.Instant;

/**
 * Makes signed papers outlive the certificates they were signed with (ETSI EN 319 142-1, levels LT and LTA). It only ever writes behind
 * a paper's last byte: what was signed stays as it left the house.
 */
@Contract
public interface PaperPreserver {
    /** Begins a round: what it asks about certificates it asks once, so no paper in it may be signed later than its beginning. */
    Round round();

    /** Papers one after the other. */
    @Contract
    interface Round {
        /**
         * Stamps a paper that was signed while no time stamps were to be had.
         *
         * @throws eborder.shared.Problem TIME_STAMP_FAILED
         */
        Addition stamped(byte[] paper);

        /**
         * Adds what is known about all certificates up to now, and an archive time stamp over everything.
         *
         * @throws eborder.shared.Problem REVOCATION_UNKNOWN if that isn't to be had, CERTIFICATE_REVOKED if it tells of a revocation,
         *     TIME_STAMP_FAILED
         */
        Addition archived(byte[] paper);
    }

    /**
     * What goes behind a paper.
     *
     * @param until when the certificate of the newest time stamp in it ends
     */
    record Addition(byte[] bytes, Instant until) {
        public Addition {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
