package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Waiting;
import eborder.e2e.support.Command;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;

/** A pass is archived within the minute, stays what it was, and holds when every certificate that signed it has ended. */
@ExtendWith(RunningPortal.class)
class PreservationJourney {
    private static final Duration EIGHT_YEARS = Duration.ofDays(8 * 365L);

    @TempDir
    private Path folder;

    @Test
    void a_pass_outlives_its_certificates(PortalProcess portal) throws IOException, VeraPDFException {
        var call = ConfirmedCall.play(portal.address(), 1);
        byte[] first = pass(call);

        byte[] archived = Waiting.until("the archive time stamp", Duration.ofMinutes(1), () -> grown(call, first));

        assertThat(Arrays.copyOf(archived, first.length)).isEqualTo(first);
        var paper = Files.write(folder.resolve("pass.pdf"), archived);
        PaperProof.assertSigned(paper, "Nguyễn Văn Khải");
        PaperProof.assertKeepsForEver(paper);
        PaperProof.assertPassesStrictly(paper, portal.folder());
        PaperProof.assertPassesStrictly(paper, portal.folder(), Clock.offset(Clock.systemUTC(), EIGHT_YEARS));
        assertStampedForOpenssl(archived, portal);
    }

    private static byte[] pass(ConfirmedCall call) {
        return call.people().agent().download("permits/" + call.number());
    }

    private static Optional<byte[]> grown(ConfirmedCall call, byte[] first) {
        return Optional.of(pass(call)).filter(now -> now.length > first.length);
    }

    /** A second opinion on the time stamp, from a program that knows nothing of PDF. */
    private void assertStampedForOpenssl(byte[] archived, PortalProcess portal) throws IOException {
        try (var document = Loader.loadPDF(archived)) {
            PDSignature stamp = document.getSignatureDictionaries().stream()
                    .filter(one -> "DocTimeStamp".equals(one.getCOSObject().getNameAsString(COSName.TYPE)))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            var data = Files.write(folder.resolve("data"), stamp.getSignedContent(archived));
            var token = Files.write(folder.resolve("token"), stamp.getContents());
            var checked = Command.run(
                    "openssl",
                    "ts",
                    "-verify",
                    "-data",
                    data.toString(),
                    "-in",
                    token.toString(),
                    "-token_in",
                    "-CAfile",
                    portal.folder().resolve("keys/development/root.pem").toString());
            assertThat(checked.output() + checked.complaints()).contains("Verification: OK");
        }
    }
}
