package eborder.verifier;

import static eborder.paper.PaperFault.CERTIFICATE_REVOKED;
import static eborder.paper.PaperFault.CERTIFICATE_UNFIT;
import static eborder.paper.PaperFault.NOT_TIME_STAMPED;
import static eborder.paper.PaperFault.WRONG_NUMBER_OF_SIGNATURES;
import static eborder.paper.PaperFault.WRONG_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.paper.PaperFault;
import eborder.signature.CraftedPapers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden table's other half: nothing was altered, but signers, certificates or times are wrong (reliability.md T41; decision 0034). */
class UnfitSignersTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private static Path data;

    private static final Messages MESSAGES = Messages.load();
    private static SomePermit permits;
    private static CraftedPapers crafted;
    private static byte[] unsigned;
    private static byte[] signed;
    private static ReaderPool pool;

    @BeforeAll
    static void issue() throws IOException {
        permits = new SomePermit(data);
        crafted = new CraftedPapers(data);
        unsigned = permits.unsigned();
        signed = permits.signed();
        pool = new ReaderPool(permits.trust());
        pool.tick();
    }

    @AfterAll
    static void end() {
        pool.close();
        crafted.close();
    }

    /** Bytes that are made when they are asked for. */
    private interface Making {
        byte[] bytes() throws IOException;
    }

    private static Arguments row(String name, PaperFault fault, Making making) {
        return Arguments.of(name, fault, making);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("agency before officer", WRONG_ORDER, () -> crafted.agencyFirst(unsigned)),
                row("agency alone", WRONG_NUMBER_OF_SIGNATURES, () -> crafted.agencyOnly(unsigned)),
                row("a third", WRONG_NUMBER_OF_SIGNATURES, () -> crafted.oneMore(signed)),
                row(
                        "certificate had ended",
                        CERTIFICATE_UNFIT,
                        () -> crafted.underCertificateOf(daysAway(-500), unsigned)),
                row(
                        "certificate hadn't begun",
                        CERTIFICATE_UNFIT,
                        () -> crafted.underCertificateOf(daysAway(9), unsigned)),
                row("certificate of a seal", CERTIFICATE_UNFIT, () -> crafted.underCertificateFor("SEAL", unsigned)),
                row(
                        "certificate of an authority",
                        CERTIFICATE_UNFIT,
                        () -> crafted.underCertificateFor("ISSUING", unsigned)),
                row(
                        "certificate for time stamps",
                        CERTIFICATE_UNFIT,
                        () -> crafted.underCertificateFor("TIME_STAMP", unsigned)),
                row("revoked before", CERTIFICATE_REVOKED, () -> crafted.revokedBefore(unsigned)),
                row(
                        "revoked after, not stamped",
                        CERTIFICATE_REVOKED,
                        () -> crafted.revokedAfterWithoutStamp(unsigned)));
    }

    private static Instant daysAway(int days) {
        return Clock.systemUTC().instant().plus(Duration.ofDays(days));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void is_not_taken_for_genuine_and_the_reason_is_said(String name, PaperFault fault, Making making)
            throws IOException {
        byte[] pdf = making.bytes();
        long begin = System.nanoTime();
        var found = pool.findings(pdf, false);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
        assertThat(found.faults()).as("%s", found.reasons()).contains(fault);
        for (var language : Language.values()) {
            assertThat(MESSAGES.require(language, fault.messageKey(), Map.of())).isNotBlank();
        }
    }

    @Test
    void a_paper_stamped_before_the_revocation_stays_genuine_and_proves_it() {
        var found = pool.findings(crafted.revokedAfter(unsigned), false);
        assertThat(found.faults()).as("%s", found.reasons()).isEmpty();
        assertThat(found.revocationKnown()).isTrue();
    }

    @Test
    void a_paper_that_was_archived_proves_that_nothing_was_revoked() {
        var found = pool.findings(crafted.archived(signed), false);
        assertThat(found.faults()).as("%s", found.reasons()).isEmpty();
        assertThat(found.revocationKnown()).isTrue();
    }

    /** Decision 0034: the reader has no network and the paper says nothing; that is no fault, but it is told. */
    @Test
    void a_paper_that_was_not_archived_yet_is_genuine_and_proves_nothing_about_revocation() {
        var found = pool.findings(signed, false);
        assertThat(found.faults()).isEmpty();
        assertThat(found.revocationKnown()).isFalse();
    }

    @Test
    void a_paper_without_a_time_stamp_is_not_genuine() throws IOException {
        assertThat(pool.examine(crafted.unstamped(unsigned)).faults()).containsExactly(NOT_TIME_STAMPED);
    }
}
