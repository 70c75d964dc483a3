package eborder.printing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The QR symbol (ISO/IEC 18004, level M, numeric mode) as a form of rectangles, one unit a module, with the quiet zone of
 * four modules painted white. Drawn as vectors at exact size: whole dots per module would shrink it (gate.md 7.4).
 */
final class Symbol {
    /** The resource name by which the page draws the symbol and the reader finds it. */
    static final String NAME = "Symbol";

    /** Edge with quiet zone; under 25 mm it does not survive printing (gate.md 0.2). */
    static final float EDGE_MM = 30;

    private static final int QUIET = 4;
    private final ByteMatrix modules;

    private Symbol(ByteMatrix modules) {
        this.modules = modules;
    }

    static Symbol of(String digits) {
        if (!digits.matches("[0-9]+")) {
            throw new IllegalArgumentException("a seal's symbol carries digits only");
        }
        try {
            return new Symbol(Encoder.encode(digits, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("seal too long for a symbol", tooLong);
        }
    }

    /** Modules along the edge, quiet zone included. */
    int edge() {
        return modules.getWidth() + 2 * QUIET;
    }

    PDFormXObject form(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(edge(), edge()));
        var pen = new Pen().fill(Ink.WHITE).rectangle(new Box(0, 0, edge(), edge()), "f");
        pen.fill(Ink.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            runs(pen, row);
        }
        pen.write("f\n");
        try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(pen.bytes());
        }
        return form;
    }

    private void runs(Pen pen, int row) {
        int y = edge() - QUIET - 1 - row;
        int column = 0;
        while (column < modules.getWidth()) {
            int start = column;
            while (column < modules.getWidth() && modules.get(column, row) == 1) {
                column++;
            }
            if (column > start) {
                pen.numbers(QUIET + start, y, column - start, 1).write("re\n");
            }
            column++;
        }
    }
}
