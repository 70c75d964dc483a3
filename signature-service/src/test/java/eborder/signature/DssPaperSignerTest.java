package eborder.signature;

import static eborder.signature.Fixture.OFFICER;
import static eborder.signature.Fixture.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DssPaperSignerTest {
    @TempDir
    private static Path data;

    private static Fixture fixture;

    @BeforeAll
    static void makeKeys() {
        fixture = Fixture.in(data);
    }

    @Test
    void signs_a_paper_so_that_the_strict_check_finds_nothing() throws IOException {
        byte[] signed = fixture.signed(Papers.shorePass("NGUYEN THI AN"));

        assertThat(fixture.check().check(signed)).isEqualTo(new CheckedPaper(List.of(), List.of(), false));
    }

    @Test
    void names_officer_and_reason_and_allows_nothing_but_another_signature() throws IOException {
        try (PDDocument document = Loader.loadPDF(fixture.signed(Papers.shorePass("NGUYEN THI AN")))) {
            PDSignature signature = document.getSignatureDictionaries().get(0);
            COSArray references = (COSArray) signature.getCOSObject().getDictionaryObject(COSName.REFERENCE);
            COSDictionary reference = (COSDictionary) references.getObject(0);

            assertThat(signature.getName()).isEqualTo(OFFICER);
            assertThat(signature.getReason()).isEqualTo(REASON);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(reference.getNameAsString(COSName.TRANSFORM_METHOD)).isEqualTo("DocMDP");
            assertThat(reference.getCOSDictionary(COSName.TRANSFORM_PARAMS).getInt(COSName.P))
                    .isEqualTo(2);
        }
    }

    @Test
    void the_agency_signs_last_and_over_all_of_it() throws IOException {
        byte[] signed = fixture.signed(Papers.shorePass("NGUYEN THI AN"));

        try (PDDocument document = Loader.loadPDF(signed)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            assertThat(signatures)
                    .extracting(PDSignature::getName)
                    .containsExactly(OFFICER, "eBorder Development Agency Seal");
            COSDictionary lock = (COSDictionary)
                    ((COSArray) signatures.get(1).getCOSObject().getDictionaryObject(COSName.REFERENCE)).getObject(0);
            assertThat(lock.getNameAsString(COSName.TRANSFORM_METHOD)).isEqualTo("FieldMDP");
            assertThat(lock.getCOSDictionary(COSName.TRANSFORM_PARAMS).getNameAsString("Action"))
                    .isEqualTo("Include");
            assertThat(lock.getDictionaryObject(COSName.getPDFName("Data")))
                    .isEqualTo(document.getDocumentCatalog().getCOSObject());
            int[] officer = signatures.get(0).getByteRange();
            int[] agency = signatures.get(1).getByteRange();
            assertThat(agency[0]).isZero();
            assertThat(agency[1]).isGreaterThan(officer[2] + officer[3]);
            assertThat(agency[2] + agency[3]).isEqualTo(signed.length);
        }
    }

    @Test
    void keeps_the_paper_under_the_signature_byte_for_byte() throws IOException {
        byte[] paper = Papers.shorePass("NGUYEN THI AN");

        assertThat(fixture.signed(paper)).startsWith(paper);
    }

    @Test
    void signs_in_two_threads_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                byte[] paper = Papers.shorePass("HOLDER " + i);
                work.add(() -> fixture.signed(paper));
            }
            for (Future<byte[]> signed : threads.invokeAll(work)) {
                assertThat(fixture.check().check(signed.get()).faults()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void refuses_a_paper_that_is_signed_already() throws IOException {
        byte[] once = fixture.signed(Papers.shorePass("NGUYEN THI AN"));

        assertThatThrownBy(() -> fixture.signed(once)).satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void the_agency_never_signs_before_the_officer_nor_twice() throws IOException {
        byte[] paper = Papers.shorePass("NGUYEN THI AN");
        byte[] signed = fixture.signed(paper);

        for (byte[] outOfTurn : List.of(paper, signed)) {
            assertThatThrownBy(() -> fixture.agency().sign(outOfTurn, "Agency", REASON, Instant.now()))
                    .satisfies(DssPaperSignerTest::isSigningFailed);
        }
    }

    @Test
    void leaves_place_and_appearance_of_the_fields_as_they_were_printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(fixture.signed(Papers.shorePass("NGUYEN THI AN")))) {
            assertThat(document.getSignatureFields()).hasSize(2).allSatisfy(field -> {
                PDAnnotationWidget widget = field.getWidgets().get(0);
                assertThat(widget.getRectangle().getWidth()).isEqualTo(200);
                assertThat(widget.getNormalAppearanceStream().getBBox().getHeight())
                        .isEqualTo(60);
            });
        }
    }

    @Test
    void refuses_a_paper_without_the_printers_field() throws IOException {
        byte[] paper = Papers.withoutField();

        assertThatThrownBy(() -> fixture.signed(paper)).satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void refuses_what_is_no_pdf() {
        byte[] text = "no paper at all".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> fixture.signed(text)).satisfies(DssPaperSignerTest::isSigningFailed);
        assertThatThrownBy(() -> fixture.signed(new byte[0])).satisfies(DssPaperSignerTest::isSigningFailed);
    }

    @Test
    void does_not_sign_with_an_expired_certificate() throws IOException {
        byte[] paper = Papers.shorePass("NGUYEN THI AN");
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(4 * 365));

        assertThatThrownBy(() -> fixture.signed(paper, later)).satisfies(DssPaperSignerTest::isSigningFailed);
    }

    static void isSigningFailed(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SIGNING_FAILED));
    }
}
