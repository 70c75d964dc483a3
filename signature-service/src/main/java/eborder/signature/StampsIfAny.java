package eborder.signature;

import eborder.paper.StampOutages;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A time stamp, or none while the authority fails and signing may go on without (reliability.md 4, fault 6). An authority that
 * failed is left alone for some seconds: a batch would else wait for it once a signature. Safe for several threads.
 */
@ApplicationScoped
public class StampsIfAny {
    private static final Logger LOG = System.getLogger(StampsIfAny.class.getName());
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final TimeStampAuthority authority;
    private final BooleanSupplier mayPend;
    private final Clock clock;
    private volatile Instant askedAgain = Instant.MIN;

    @Inject
    public StampsIfAny(SigningKeys keys, StampOutages outages, Clock clock) {
        this(keys.authority(), outages::mayPend, clock);
    }

    /** Nothing is signed without a time stamp. */
    public static StampsIfAny required(SigningKeys keys, Clock clock) {
        return new StampsIfAny(keys.authority(), () -> false, clock);
    }

    /** @param mayPend whether signatures may be made without a time stamp now, to get one later */
    StampsIfAny(TimeStampAuthority authority, BooleanSupplier mayPend, Clock clock) {
        this.authority = authority;
        this.mayPend = mayPend;
        this.clock = clock;
    }

    /** Bytes that the authority's certificates take in a signature. */
    int room() {
        return authority.room();
    }

    /** @throws Problem TIME_STAMPS_OVERDUE if there is none to be had and signing must wait for one */
    Optional<TimestampBinary> stamp(DigestAlgorithm algorithm, byte[] digest) {
        if (clock.instant().isBefore(askedAgain)) {
            return none(null);
        }
        try {
            return Optional.of(authority.source().getTimeStampResponse(algorithm, digest));
        } catch (Problem failed) {
            if (failed.code() != ErrorCode.TIME_STAMP_FAILED) {
                throw failed;
            }
            askedAgain = clock.instant().plus(LEFT_ALONE);
            LOG.log(Level.WARNING, "no time stamp: {0}", failed.facts().get("why"));
            return none(failed);
        }
    }

    private Optional<TimestampBinary> none(Problem failed) {
        if (mayPend.getAsBoolean()) {
            return Optional.empty();
        }
        throw (Problem) new Problem(ErrorCode.TIME_STAMPS_OVERDUE, Map.of()).initCause(failed);
    }
}
