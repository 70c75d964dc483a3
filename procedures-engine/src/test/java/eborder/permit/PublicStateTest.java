package eborder.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicStateTest {
    private static final Instant FROM = Instant.parse("2026-11-22T09:30:00Z");
    private static final Validity VALIDITY = new Validity(FROM, FROM.plus(Duration.ofDays(3)));

    @Test
    void a_valid_permit_is_judged_by_the_time() {
        assertThat(at(PermitStatus.VALID, FROM.minusSeconds(60))).isEqualTo(PublicState.NOT_YET_VALID);
        assertThat(at(PermitStatus.VALID, FROM)).isEqualTo(PublicState.VALID);
        assertThat(at(PermitStatus.VALID, VALIDITY.until().plusSeconds(60))).isEqualTo(PublicState.EXPIRED);
    }

    @Test
    void a_permit_that_is_not_good_now_is_so_at_any_time_and_nobody_learns_why() {
        for (var status : List.of(
                PermitStatus.REVOKED,
                PermitStatus.SUSPENDED,
                PermitStatus.RETURNED,
                PermitStatus.LOST,
                PermitStatus.REPLACED)) {
            assertThat(at(status, FROM)).as(status.name()).isEqualTo(PublicState.REVOKED);
            assertThat(at(status, VALIDITY.until().plusSeconds(60))).isEqualTo(PublicState.REVOKED);
        }
    }

    @Test
    void what_was_never_issued_is_unknown() {
        for (var status : new PermitStatus[] {PermitStatus.REQUESTED, PermitStatus.APPROVED, PermitStatus.REFUSED}) {
            assertThat(at(status, FROM)).as(status.name()).isEqualTo(PublicState.UNKNOWN);
        }
    }

    private static PublicState at(PermitStatus status, Instant now) {
        return PublicState.of(status, VALIDITY, now);
    }
}
