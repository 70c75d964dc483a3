package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.portcall.ImoNumber;
import eborder.procedure.Movement;
import eborder.review.InboxRow;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final InboxRow ROW = new InboxRow(
            UUID.randomUUID(),
            new DossierNumber("2026-HPH-000127"),
            DossierStatus.RECEIVED,
            "VESSEL_ENTRY",
            1,
            new ImoNumber("9074729"),
            "OCEAN LILY",
            Movement.ARRIVAL,
            NOW,
            NOW,
            NOW,
            null,
            false,
            null,
            null,
            "Đại lý Sao Biển");

    @ParameterizedTest
    @ValueSource(strings = {"lily", "9074729", "hph-000127", "dai ly", "SAO BIỂN", "", "  "})
    void finds_by_ship_number_or_agent_without_minding_marks_and_case(String typed) {
        assertThat(SearchText.of(typed).fits(ROW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heron", "9074730"})
    void passes_over_what_does_not_fit(String typed) {
        assertThat(SearchText.of(typed).fits(ROW)).isFalse();
    }
}
