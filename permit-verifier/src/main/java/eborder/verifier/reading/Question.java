package eborder.verifier.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the portal asks of a reader.
 *
 * @param roots PEM: whose signatures are trusted
 */
public record Question(byte[] pdf, String roots, Wanted wanted) {
    private static final int MOST_NAME = 100;
    private static final int MOST_ROOTS = 1_000_000;

    public Question {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    public void write(DataOutputStream out) throws IOException {
        Frames.write(out, wanted.name().getBytes(StandardCharsets.US_ASCII));
        Frames.write(out, roots.getBytes(StandardCharsets.US_ASCII));
        Frames.write(out, pdf);
    }

    static Question read(DataInputStream in) throws IOException {
        var wanted = Wanted.valueOf(new String(Frames.read(in, MOST_NAME), StandardCharsets.US_ASCII));
        String roots = new String(Frames.read(in, MOST_ROOTS), StandardCharsets.US_ASCII);
        return new Question(Frames.read(in, Bounds.MOST_BYTES), roots, wanted);
    }
}
