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

    /** Draws the runs of dark modules that begin in this row; a run that stands on an equal one is part of that. */
    private void runs(Pen pen, int row) {
        int column = 0;
        while (column < modules.getWidth()) {
            int start = column;
            while (dark(column, row)) {
                column++;
            }
            if (column > start && !isRun(start, column, row - 1)) {
                int height = 1;
                while (isRun(start, column, row + height)) {
                    height++;
                }
                pen.numbers(QUIET + start, edge() - QUIET - row - height, column - start, height)
                        .write("re\n");
            }
            column++;
        }
    }

    /** Whether the row has exactly this run, from start up to end. */
    private boolean isRun(int start, int end, int row) {
        if (dark(start - 1, row) || dark(end, row)) {
            return false;
        }
        for (int column = start; column < end; column++) {
            if (!dark(column, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean dark(int column, int row) {
        boolean inside = column >= 0 && column < modules.getWidth() && row >= 0 && row < modules.getHeight();
        return inside && modules.get(column, row) == 1;
    }
}
