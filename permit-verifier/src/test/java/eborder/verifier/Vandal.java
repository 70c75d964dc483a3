package eborder.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files that are made to break their reader. */
final class Vandal {
    private Vandal() {}

    static byte[] pages(int count, float edge) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage(new PDRectangle(edge, edge)));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** One page whose content is a stream of spaces, so many million, packed so many times. */
    static byte[] bomb(int millions, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int million = 0; million < millions; million++) {
                deflating.write(" ".repeat(1_000_000).getBytes(US_ASCII));
            }
        }
        byte[] stream = packed.toByteArray();
        for (int again = 1; again < times; again++) {
            var more = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(more, new Deflater(9))) {
                deflating.write(stream);
            }
            stream = more.toByteArray();
        }
        return document("/Length " + stream.length + " /Filter [" + "/FlateDecode ".repeat(times) + "]", stream);
    }

    private static byte[] document(String dictionary, byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("""
                %PDF-1.7
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R>> endobj
                """.getBytes(US_ASCII));
        out.write(("4 0 obj <<" + dictionary + ">> stream\n").getBytes(US_ASCII));
        out.write(stream);
        out.write("\nendstream endobj\ntrailer <</Root 1 0 R /Size 5>>\n%%EOF\n".getBytes(US_ASCII));
        return out.toByteArray();
    }

    static byte[] nested(int deep) {
        return ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R /X " + "[".repeat(deep) + "]".repeat(deep)
                        + ">> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                        + "trailer <</Root 1 0 R /Size 3>>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    /** A content stream that asks for work without end: forms that call each other, each twice. */
    static byte[] endless() {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
                + " /Resources <</XObject <</F 10 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length 6>> stream\n/F Do \nendstream endobj\n");
        for (int form = 10; form < 50; form++) {
            text.append(form)
                    .append(" 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 12")
                    .append(" /Resources <</XObject <</F ")
                    .append(form + 1)
                    .append(" 0 R>>>>>> stream\n/F Do /F Do \nendstream endobj\n");
        }
        return text.append("trailer <</Root 1 0 R /Size 60>>\n%%EOF\n")
                .toString()
                .getBytes(US_ASCII);
    }
}
