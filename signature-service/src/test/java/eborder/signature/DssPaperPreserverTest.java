package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.paper.PaperPreserver;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.signature.authority.Authority;
import eborder.signature.authority.Fault;
import eborder.signature.authority.Service;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that outlive their certificates, with an authority that answers, is down, or lies. */
class DssPaperPreserverTest {
    private static final Duration EIGHT_YEARS = Duration.ofDays(8 * 365L);

    @TempDir
    private static Path data;

    private static Fixture fixture;
    private static byte[] signed;
    private Authority authority;
    private DssPaperPreserver preserver;

    @BeforeAll
    static void signOnePaper() throws IOException {
        fixture = Fixture.in(data);
        signed = fixture.signed(Papers.shorePass("NGUYEN THI AN"));
    }

    @BeforeEach
    void open() throws IOException {
        authority = Authority.start(0, Fixture.pki(data), Clock.systemUTC());
        preserver = new DssPaperPreserver(keys(Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void archives_a_paper_behind_its_last_byte() throws Exception {
        byte[] archived = behind(signed, preserver.round().archived(signed));

        assertThat(Arrays.copyOf(archived, signed.length)).isEqualTo(signed);
        assertThat(SignedRanges.of(archived).fields())
                .containsExactly("signature", "agency-seal", SignedRanges.TIME_STAMP);
        assertThat(fixture.check().check(archived)).isEqualTo(new CheckedPaper(List.of(), List.of(), true));
    }

    @Test
    void says_until_when_the_archive_time_stamp_lasts() {
        var addition = preserver.round().archived(signed);

        assertThat(addition.until())
                .isEqualTo(Fixture.pki(data)
                        .timeStamp()
                        .certificate()
                        .getNotAfter()
                        .toInstant());
    }

    @Test
    void an_archived_paper_passes_eight_years_later_and_one_that_was_not_does_not() {
        byte[] archived = behind(signed, preserver.round().archived(signed));
        var later = new DssSignatureCheck(fixture.keys().anchors(), Clock.offset(Clock.systemUTC(), EIGHT_YEARS));

        assertThat(later.check(archived)).isEqualTo(new CheckedPaper(List.of(), List.of(), true));
        assertThat(later.check(signed).faults()).contains(SignatureFault.CERTIFICATE_UNFIT);
    }

    @Test
    void renews_the_archive_time_stamp_of_an_archived_paper() throws Exception {
        byte[] once = behind(signed, preserver.round().archived(signed));
        byte[] twice = behind(once, preserver.round().archived(once));

        assertThat(SignedRanges.of(twice).fields())
                .containsExactly("signature", "agency-seal", SignedRanges.TIME_STAMP, SignedRanges.TIME_STAMP);
        assertThat(fixture.check().check(twice)).isEqualTo(new CheckedPaper(List.of(), List.of(), true));
    }

    @Test
    void asks_the_lists_when_no_responder_answers() {
        authority.fault(Service.OCSP, Fault.DOWN);

        assertThat(fixture.check()
                        .check(behind(signed, preserver.round().archived(signed)))
                        .sound())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DOWN", "SILENT", "GARBAGE", "CUT", "HUGE", "REFUSING", "STRANGER"})
    void archives_nothing_with_what_nobody_or_a_stranger_says_about_certificates(Fault fault) {
        authority.fault(Service.OCSP, fault);
        authority.fault(Service.CRL, fault == Fault.REFUSING ? Fault.DOWN : fault);

        assertThatThrownBy(() -> preserver.round().archived(signed))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.REVOCATION_UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DOWN", "SILENT", "GARBAGE", "CUT", "HUGE", "REFUSING", "OTHER_QUESTION", "STRANGER", "STALE"})
    void archives_nothing_with_a_wrong_time_stamp_or_none(Fault fault) {
        authority.fault(Service.TSA, fault);

        assertThatThrownBy(() -> preserver.round().archived(signed))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.TIME_STAMP_FAILED));
        assertThatThrownBy(() -> preserver.round().stamped(signed))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.TIME_STAMP_FAILED));
    }

    @Test
    void does_not_archive_what_was_signed_with_a_certificate_that_had_been_revoked() {
        authority.revoke(agency(), Instant.now().minus(Duration.ofHours(1)));

        assertThatThrownBy(() -> preserver.round().archived(signed))
                .satisfies(thrown -> hasCode(thrown, ErrorCode.CERTIFICATE_REVOKED));
    }

    @Test
    void a_paper_archived_before_the_revocation_stays_good() {
        byte[] archived = behind(signed, preserver.round().archived(signed));
        authority.revoke(agency(), Instant.now());

        assertThat(fixture.check().check(archived).sound()).isTrue();
    }

    @Test
    void a_paper_signed_before_the_revocation_is_archived_and_good() {
        // authorities tell whole seconds: within the one of the stamp it would have been before it
        authority.revoke(agency(), Instant.now().plusSeconds(1));

        assertThat(fixture.check()
                        .check(behind(signed, preserver.round().archived(signed)))
                        .sound())
                .isTrue();
    }

    @Test
    void a_paper_signed_while_no_time_stamps_were_to_be_had_gets_them_later() throws Exception {
        authority.fault(Service.TSA, Fault.DOWN);
        byte[] pending = pending(true);
        assertThat(fixture.check().check(pending).faults()).containsExactly(SignatureFault.NOT_TIME_STAMPED);

        authority.fault(Service.TSA, Fault.NONE);
        byte[] stamped = behind(pending, preserver.round().stamped(pending));
        assertThat(fixture.check().check(stamped)).isEqualTo(new CheckedPaper(List.of(), List.of(), false));
        byte[] archived = behind(stamped, preserver.round().archived(stamped));
        var later = new DssSignatureCheck(fixture.keys().anchors(), Clock.offset(Clock.systemUTC(), EIGHT_YEARS));
        assertThat(later.check(archived)).isEqualTo(new CheckedPaper(List.of(), List.of(), true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DOWN", "OTHER_QUESTION", "STRANGER", "STALE"})
    void signs_nothing_once_time_stamps_are_overdue(Fault fault) {
        authority.fault(Service.TSA, fault);

        assertThatThrownBy(() -> pending(false)).satisfies(thrown -> hasCode(thrown, ErrorCode.TIME_STAMPS_OVERDUE));
    }

    private byte[] pending(boolean mayPend) throws Exception {
        var stamps = new StampsIfAny(keys(Clock.systemUTC()).authority(), () -> mayPend, Clock.systemUTC());
        var officer = new PadesSignature(SignaturePlace.OFFICER, fixture.keys().officer(), stamps)
                .sign(Papers.shorePass("NGUYEN THI AN"), Fixture.OFFICER, Fixture.REASON, Instant.now());
        assertThat(officer.stamped()).isFalse();
        return new PadesSignature(SignaturePlace.AGENCY, fixture.keys().agency(), stamps)
                .sign(officer.pdf(), "Agency", Fixture.REASON, Instant.now())
                .pdf();
    }

    private static BigInteger agency() {
        return fixture.keys().agency().certificate().getSerialNumber();
    }

    private SigningKeys keys(Clock clock) {
        return new SigningKeys(
                Fixture.settings(Map.of(
                        "eborder.data.dir",
                        data.toString(),
                        "eborder.development.authority",
                        authority.base().toString(),
                        "eborder.tsa.patience",
                        "PT0.7S")),
                clock);
    }

    private static byte[] behind(byte[] paper, PaperPreserver.Addition addition) {
        byte[] whole = Arrays.copyOf(paper, paper.length + addition.bytes().length);
        System.arraycopy(addition.bytes(), 0, whole, paper.length, addition.bytes().length);
        return whole;
    }

    private static void hasCode(Throwable thrown, ErrorCode code) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
