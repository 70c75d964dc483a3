package eborder.gate.ashore;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DocumentKey;
import eborder.gate.Direction;
import eborder.permit.PermitNumber;
import eborder.permit.Validity;
import eborder.procedure.PermitDefinition.DailyWindow;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when somebody ashore is expected back; times are those of Vietnam. */
class ReturnTimeTest {
    private static final UUID CALL = new UUID(1, 1);
    private static final DocumentKey DOCUMENT = new DocumentKey("PHL", "P1");

    private final Muster muster = new Muster(Harbour.PROCEDURES);
    private final ReturnTime rule = new ReturnTime(Harbour.PROCEDURES);
    private int permits;

    @Test
    void a_day_ashore_ends_at_midnight() {
        assertThat(returnTime(out(pass("2026-11-20T00:00", "2026-12-10T00:00", null), "2026-11-27T10:00")))
                .isEqualTo(at("2026-11-28T00:00"));
        assertThat(returnTime(out(pass("2026-11-20T00:00", "2026-12-10T00:00", null), "2026-11-28T00:00")))
                .isEqualTo(at("2026-11-29T00:00"));
    }

    @Test
    void or_with_the_pass_if_that_ends_earlier() {
        assertThat(returnTime(out(pass("2026-11-20T00:00", "2026-11-27T18:00", null), "2026-11-27T10:00")))
                .isEqualTo(at("2026-11-27T18:00"));
    }

    @Test
    void whoever_may_stay_overnight_is_expected_at_the_end_of_that_permit() {
        assertThat(returnTime(out(overnight("2026-11-27T00:00", "2026-11-29T08:00"), "2026-11-27T20:00")))
                .isEqualTo(at("2026-11-29T08:00"));
    }

    @Test
    void also_who_went_out_by_the_pass_of_the_day() {
        var pass = out(pass("2026-11-20T00:00", "2026-12-10T00:00", null), "2026-11-27T10:00");
        assertThat(returnTime(pass, overnight("2026-11-27T18:00", "2026-11-28T08:00")))
                .isEqualTo(at("2026-11-28T08:00"));
        assertThat(returnTime(pass, overnight("2026-11-28T00:00", "2026-11-28T08:00")))
                .isEqualTo(at("2026-11-28T08:00"));
        assertThat(returnTime(pass, overnight("2026-11-28T00:01", "2026-11-28T08:00")))
                .as("not by a permit that begins once the day is over")
                .isEqualTo(at("2026-11-28T00:00"));
    }

    @Test
    void a_visit_to_another_ship_gives_no_time_in_town() {
        var visit = trace("OTHER_SHIP_PERMIT", "2026-11-27T00:00", "2026-11-30T00:00", null);
        assertThat(returnTime(out(pass("2026-11-20T00:00", "2026-12-10T00:00", null), "2026-11-27T10:00"), visit))
                .isEqualTo(at("2026-11-28T00:00"));
        assertThat(returnTime(out(visit, "2026-11-27T10:00"))).isEqualTo(at("2026-11-30T00:00"));
    }

    @Test
    void whose_permit_has_ended_is_expected_at_once() {
        assertThat(returnTime(
                        out(pass("2026-11-20T00:00", "2026-12-10T00:00", "2026-11-27T15:30"), "2026-11-27T10:00")))
                .isEqualTo(at("2026-11-27T15:30"));
        assertThat(returnTime(
                        out(pass("2026-11-20T00:00", "2026-12-10T00:00", "2026-11-29T15:30"), "2026-11-27T10:00")))
                .as("who was late already isn't less late")
                .isEqualTo(at("2026-11-28T00:00"));
    }

    @Test
    void a_pass_in_anothers_place_goes_on_where_that_ended() {
        var old = out(pass("2026-11-20T00:00", "2026-12-10T00:00", "2026-11-27T15:30"), "2026-11-27T10:00");
        assertThat(returnTime(old, pass("2026-11-27T15:30", "2026-12-10T00:00", null)))
                .isEqualTo(at("2026-11-28T00:00"));
        assertThat(returnTime(old, pass("2026-11-27T15:30", "2026-12-10T00:00", "2026-11-27T17:00")))
                .isEqualTo(at("2026-11-27T17:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, 2026-11-27T10:00, 2026-11-28T00:00",
        "07:00, 00:00, 2026-11-27T23:59, 2026-11-28T00:00",
        "07:00, 22:00, 2026-11-27T10:00, 2026-11-27T22:00",
        "18:00, 02:00, 2026-11-27T20:00, 2026-11-28T02:00",
        "18:00, 02:00, 2026-11-28T01:00, 2026-11-28T02:00"
    })
    void hours_may_go_over_midnight(LocalTime from, LocalTime until, LocalDateTime out, LocalDateTime end) {
        assertThat(new DailyWindow(from, until).endAfter(out.atZone(TheClock.VIETNAM)))
                .isEqualTo(end.atZone(TheClock.VIETNAM));
    }

    private Instant returnTime(PermitTrace... traces) {
        return rule.of(muster.travellers(List.of(traces)).get(0));
    }

    private PermitTrace pass(String from, String until, String ended) {
        return trace("SHORE_PASS", from, until, ended);
    }

    private PermitTrace overnight(String from, String until) {
        return trace("OVERNIGHT_PERMIT", from, until, null);
    }

    private PermitTrace trace(String code, String from, String until, String ended) {
        return new PermitTrace(
                UUID.randomUUID(),
                PermitNumber.of("HPH", 2026, ++permits),
                code,
                CALL,
                "HPH",
                DOCUMENT,
                "NGƯỜI MỘT",
                new Validity(at(from), at(until)),
                ended == null ? null : at(ended),
                null,
                null,
                null);
    }

    private static PermitTrace out(PermitTrace trace, String at) {
        return new PermitTrace(
                trace.permit(),
                trace.number(),
                trace.code(),
                trace.call(),
                trace.unit(),
                trace.document(),
                trace.holderName(),
                trace.validity(),
                trace.endedAt(),
                new Passage(at(at), Direction.OUT, "HPH", "1", UUID.randomUUID()),
                null,
                null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TheClock.VIETNAM).toInstant();
    }
}
