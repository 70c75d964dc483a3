package eborder.printing;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Finds where on a page the symbol's form is drawn, by following the page's own drawing operators. */
final class SymbolPlace extends PDFStreamEngine {
    private PDRectangle place;

    private SymbolPlace() {
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new Draw());
    }

    /**
     * @return the box in the page's coordinates
     * @throws Problem SYMBOL_UNREADABLE if it isn't drawn, or more than once
     */
    static PDRectangle on(PDPage page) throws IOException {
        return find(page).orElseThrow(() -> new Problem(ErrorCode.SYMBOL_UNREADABLE));
    }

    /** As {@link #on}, empty if it isn't drawn there. */
    static Optional<PDRectangle> find(PDPage page) throws IOException {
        var finder = new SymbolPlace();
        finder.processPage(page);
        return Optional.ofNullable(finder.place);
    }

    private final class Draw extends OperatorProcessor {
        Draw() {
            super(SymbolPlace.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !COSName.getPDFName(Symbol.NAME).equals(operands.get(0))) {
                return;
            }
            if (place != null
                    || !(getResources().getXObject((COSName) operands.get(0)) instanceof PDFormXObject form)) {
                throw new Problem(ErrorCode.SYMBOL_UNREADABLE);
            }
            var bounds = form.getBBox()
                    .transform(getGraphicsState().getCurrentTransformationMatrix())
                    .getBounds2D();
            place = new PDRectangle((float) bounds.getX(), (float) bounds.getY(), (float) bounds.getWidth(), (float)
                    bounds.getHeight());
        }

        @Override
        public String getName() {
            return "Do";
        }
    }
}
