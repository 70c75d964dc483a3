package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.signing.DeclarationSigning;
import eborder.filing.FilingReceipts;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company may have in its hands of what it filed. On a real database. */
class FilingReceiptsTest {
    private Cast cast;
    private FilingReceipts receipts;

    @BeforeEach
    void a_call_is_opened() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        receipts = cast.use(FilingReceipts.class);
    }

    @Test
    void there_is_none_before_the_filing_and_one_for_it() {
        assertThat(receipts.of(cast.person("agent"), cast.dossier())).isEmpty();
        cast.file("agent");
        var picture = cast.picture();

        assertThat(receipts.of(cast.person("agent"), cast.dossier()))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.dossier()).isEqualTo(cast.dossier());
                    assertThat(receipt.number()).isEqualTo(picture.number());
                    assertThat(receipt.version()).isEqualTo(1);
                    assertThat(receipt.filedAt()).isEqualTo(picture.receivedAt());
                    assertThat(receipt.taxCode()).isEqualTo("0200000001");
                    assertThat(receipt.sha256()).isEqualTo(kept());
                    assertThat(receipt.payloadSha256())
                            .isEqualTo(cast.use(DeclarationSigning.class)
                                    .item(cast.person("agent"), cast.dossier())
                                    .payload()
                                    .fingerprint()
                                    .hex());
                });
        assertThat(receipts.of(cast.person("agent"), cast.dossier()))
                .isEqualTo(receipts.of(cast.person("agent"), cast.dossier()));
    }

    @Test
    void another_company_finds_none() {
        cast.file("agent");
        assertRefused(ErrorCode.NOT_FOUND, () -> receipts.of(cast.person("rival"), cast.dossier()));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> receipts.of(cast.person("officer"), cast.dossier()));
    }

    /** As the audit trail has it. */
    private String kept() {
        return Database.rows("select facts->>'sha256' from audit_event where subject = 'dossier:" + cast.dossier()
                        + "' and event = 'DOSSIER_FILED'")
                .get(0)
                .get(0);
    }
}
