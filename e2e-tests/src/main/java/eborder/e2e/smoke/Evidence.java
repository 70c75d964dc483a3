package eborder.e2e.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import eborder.e2e.api.Failed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files the journey leaves behind, and the seals it keeps for the gate. */
final class Evidence {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path out;
    private final Map<String, String> seals = new TreeMap<>();

    Evidence(Path out) {
        this.out = out;
    }

    void confirmation(byte[] pdf) {
        write("confirmation.pdf", requirePdf("The confirmation", pdf));
    }

    void permit(String number, byte[] pdf) {
        write("permits/" + number + ".pdf", requirePdf("The paper of " + number, pdf));
    }

    void seal(String number, String digits) {
        SmokeStory.require(digits.matches("7041[0-9]{200,600}"), "The seal of " + number + " isn't decimal digits.");
        seals.put(number, digits);
        write("seals/" + number + ".txt", digits.getBytes(StandardCharsets.US_ASCII));
    }

    String sealOf(String number) {
        return seals.get(number);
    }

    void verdicts(List<CheckedPermit> verdicts) {
        try {
            write("verdicts.json", JSON.writeValueAsBytes(verdicts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] requirePdf(String what, byte[] pdf) {
        boolean isPdf = pdf.length > PDF.length && Arrays.equals(pdf, 0, PDF.length, PDF, 0, PDF.length);
        SmokeStory.require(isPdf, what + " is no PDF.");
        return pdf;
    }

    private void write(String name, byte[] content) {
        var file = out.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException unwritable) {
            throw new Failed("Can't write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
