package eborder.printing;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Renders a page's crop box as drawn, but without its fonts, whose parsing costs more than all the rest: a text is a black
 * bar as wide and high as it could be. A text that touches the symbol spoils it, as it should.
 */
final class SymbolRenderer extends PDFRenderer {
    /** Bounds of a glyph in ems, generous: widest advance, deepest descender, highest stacked marks. */
    private static final float WIDEST = 0.75f;

    private static final float DEEPEST = -0.25f;
    private static final float HIGHEST = 0.95f;
    private final PDRectangle crop;

    SymbolRenderer(PDDocument document, PDRectangle crop) {
        super(document);
        this.crop = crop;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Bars(parameters);
    }

    private final class Bars extends PageDrawer {
        Bars(PageDrawerParameters parameters) throws IOException {
            super(parameters);
            addOperator(new FontSize());
        }

        @Override
        protected void showText(byte[] string) {
            float size = getGraphicsState().getTextState().getFontSize();
            float width = string.length / 2f * WIDEST * size;
            var bar = new Rectangle2D.Float(0, DEEPEST * size, width, (HIGHEST - DEEPEST) * size);
            AffineTransform toPage = getTextMatrix().createAffineTransform();
            toPage.preConcatenate(
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            getGraphics().setColor(Color.BLACK);
            getGraphics().fill(toPage.createTransformedShape(bar));
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            var bounds = form.getBBox()
                    .transform(getGraphicsState().getCurrentTransformationMatrix())
                    .getBounds2D();
            if (touches(bounds, 0)) {
                super.showForm(form);
            }
        }

        @Override
        public void strokePath() throws IOException {
            if (touches(getLinePath().getBounds2D(), getGraphicsState().getLineWidth())) {
                super.strokePath();
            } else {
                getLinePath().reset();
            }
        }

        private boolean touches(Rectangle2D bounds, float margin) {
            return bounds.getMinX() - margin < crop.getUpperRightX()
                    && bounds.getMaxX() + margin > crop.getLowerLeftX()
                    && bounds.getMinY() - margin < crop.getUpperRightY()
                    && bounds.getMaxY() + margin > crop.getLowerLeftY();
        }

        /** Takes the size and leaves the font alone. */
        private final class FontSize extends OperatorProcessor {
            FontSize() {
                super(Bars.this);
            }

            @Override
            public void process(Operator operator, List<COSBase> operands) {
                if (operands.size() > 1 && operands.get(1) instanceof COSNumber size) {
                    getGraphicsState().getTextState().setFontSize(size.floatValue());
                }
            }

            @Override
            public String getName() {
                return "Tf";
            }
        }
    }
}
