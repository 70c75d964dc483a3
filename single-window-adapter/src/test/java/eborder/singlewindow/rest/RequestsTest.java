package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.dossier.Decision;
import eborder.dossier.RefusalReason;
import eborder.permit.PermitNumber;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestsTest {
    private static final Instant ETA = Instant.parse("2026-11-22T12:00:00Z");

    private static void refuses(ThrowingCallable reading, ErrorCode code, Map<String, String> facts) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.facts()).isEqualTo(facts);
        });
    }

    @Test
    void announces_a_ship() {
        assertThat(new NewPortCall(null, "9074729", " EVER GOLDEN ", "VNHPH", ETA, null).announcement())
                .isEqualTo(
                        new Announcement("VESSEL_ENTRY", new ImoNumber("9074729"), "EVER GOLDEN", "VNHPH", ETA, null));
    }

    @Test
    void refuses_a_ship_whose_number_fails_its_check_digit() {
        refuses(
                () -> new NewPortCall(null, "9074728", "EVER GOLDEN", "VNHPH", ETA, null).announcement(),
                ErrorCode.BAD_REQUEST,
                Map.of("property", "imo"));
    }

    @Test
    void refuses_a_departure_before_the_arrival() {
        refuses(
                () -> new NewPortCall(null, "9074729", "EVER GOLDEN", "VNHPH", ETA, ETA.minusSeconds(1)).announcement(),
                ErrorCode.BAD_REQUEST,
                Map.of("property", "etd"));
    }

    @Test
    void refuses_a_refusal_without_its_lawful_reason() {
        refuses(
                () -> new DecisionMade(1, DecisionMade.Kind.REFUSE, null, "no", null).decision(),
                ErrorCode.REASON_MISSING,
                Map.of());
    }

    @Test
    void takes_a_refusal_with_its_reason() {
        var made = new DecisionMade(
                1, DecisionMade.Kind.PROPOSE_REFUSAL, RefusalReason.INCOMPLETE_OR_INACCURATE, "no crew", null);
        assertThat(made.decision())
                .isEqualTo(new Decision.ProposeRefusal(RefusalReason.INCOMPLETE_OR_INACCURATE, "no crew"));
    }

    @Test
    void asks_for_a_supplement_without_places() {
        assertThat(new DecisionMade(1, DecisionMade.Kind.ASK_SUPPLEMENT, null, "why?", null).decision())
                .isEqualTo(new Decision.AskSupplement("why?", List.of()));
    }

    @Test
    void finds_a_permit_by_its_number_with_or_without_dashes() {
        assertThat(PermitPapers.number("HPH-26-0000017")).isEqualTo(new PermitNumber("HPH260000017"));
        assertThat(PermitPapers.number("hph260000017")).isEqualTo(new PermitNumber("HPH260000017"));
        refuses(() -> PermitPapers.number("../../etc"), ErrorCode.NOT_FOUND, Map.of());
    }

    @Test
    void stops_reading_where_the_bound_is_passed() throws IOException {
        var body = new ByteArrayInputStream(new byte[1_000]);
        refuses(() -> Bounded.read(body, 10), ErrorCode.FILE_TOO_LARGE, Map.of());
        assertThat(body.available()).isEqualTo(989);
        assertThat(Bounded.read(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
    }
}
