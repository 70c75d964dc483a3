package eborder.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.api.Failed;
import eborder.e2e.api.RespelledPaper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * {@code ./eborder bench verify}: the public verifies permits by PDF and by code, against bare validation of the same PDFs. Papers as
 * people hold them are known byte for byte; the same papers spelled otherwise are read from scratch, in the readers' processes.
 */
public final class VerifyBench {
    private static final int PASSES = 20;
    private static final int THREADS = 2;
    private static final int ASKERS = 4;
    private static final int WARM_UP_SECONDS = 30;
    private static final int ROUNDS = 3;
    private static final int ROUND_SECONDS = 8;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern CHECK = Pattern.compile("Mã kiểm tra ([0-9A-Z]{4}-[0-9A-Z]{4})");

    private VerifyBench() {}

    public static void main(String[] words) {
        Bench.run(words, VerifyBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws IOException {
        Bench.say("making passes");
        var call = BenchCall.confirmed(portal.people(), PASSES, 0);
        call.approve();
        var papers = new ArrayList<byte[]>();
        var codes = new ArrayList<byte[]>();
        for (var permit : call.awaitValid(LIMIT)) {
            var number = permit.path("number").asText();
            var paper = portal.people().agent().download("permits/" + number);
            papers.add(paper);
            codes.add(new ObjectMapper().writeValueAsBytes(Map.of("code", number + " " + check(paper))));
        }
        return measured(portal, papers, codes);
    }

    private static Figures measured(BenchPortal portal, List<byte[]> papers, List<byte[]> codes) {
        var people = new AtomicInteger();
        var target = portal.address().resolve("/api/v1/permits/verify");
        var byPaper = new PublicLoad(target, "application/pdf", papers, people);
        var byForeign = new PublicLoad(
                target,
                "application/pdf",
                papers.stream().map(RespelledPaper::of).toList(),
                people);
        var byCode = new PublicLoad(target, "application/json", codes, people);
        var floor = new ValidationFloor(portal.data(), papers);
        Bench.say("warming up");
        byPaper.perSecond(THREADS, WARM_UP_SECONDS / 2);
        byForeign.perSecond(THREADS, WARM_UP_SECONDS);
        byCode.perSecond(ASKERS, WARM_UP_SECONDS / 2);
        floor.perSecond(THREADS, WARM_UP_SECONDS / 2);
        Bench.say("papers, codes and floor in turns");
        double pdf = 0;
        double foreign = 0;
        double code = 0;
        double bare = 0;
        for (int round = 0; round < ROUNDS; round++) {
            pdf += byPaper.perSecond(THREADS, ROUND_SECONDS) / ROUNDS;
            foreign += byForeign.perSecond(THREADS, ROUND_SECONDS) / ROUNDS;
            code += byCode.perSecond(ASKERS, ROUND_SECONDS) / ROUNDS;
            bare += floor.perSecond(THREADS, ROUND_SECONDS) / ROUNDS;
        }
        return new Figures()
                .put("pdf_per_s", pdf)
                .put("foreign_pdf_per_s", foreign)
                .put("code_per_s", code)
                .put("floor_per_s", bare)
                .put("ratio", pdf / bare)
                .put("foreign_ratio", foreign / bare);
    }

    private static String check(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            var found = CHECK.matcher(new PDFTextStripper().getText(document));
            if (!found.find()) {
                throw new Failed("No check part is printed.");
            }
            return found.group(1);
        }
    }
}
