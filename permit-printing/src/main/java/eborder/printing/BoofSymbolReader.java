package eborder.printing;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import eborder.paper.SymbolReader;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Renders the part of the page where the symbol is drawn, the front or else the back, with all that is drawn over it, and reads it with BoofCV:
 * another library than the one that made the symbol, because ZXing misses one in sixty of its own (gate.md 7.2).
 */
@ApplicationScoped
public class BoofSymbolReader implements SymbolReader {
    static {
        // Papers are read one per thread already; splitting one small picture over the cores only costs.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    /**
     * Pixels along the symbol's edge, tried in turn: about five per module, then seven. At a given size one genuine symbol
     * in some thousands shows the detector no corners (measured: 3 of 4,000 at four per module), and with one size that
     * permit could never be issued, since its seal is the same at every try.
     */
    private static final int[] EDGES = {300, 420};

    /** A detector keeps its work space and serves one caller at a time. */
    private final Queue<QrCodeDetector<GrayU8>> idle = new ConcurrentLinkedQueue<>();

    @Override
    public String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int page = SymbolPlace.find(document.getPage(0)).isPresent() ? 0 : document.getNumberOfPages() - 1;
            var place = SymbolPlace.on(document.getPage(page));
            document.getPage(page).setCropBox(place);
            for (int edge : EDGES) {
                var message = decode(picture(document, page, place, edge));
                if (message.isPresent()) {
                    return message.get();
                }
            }
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE);
        } catch (IOException damaged) {
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE, damaged);
        }
    }

    private static GrayU8 picture(PDDocument document, int page, PDRectangle place, int edge) throws IOException {
        BufferedImage image =
                new SymbolRenderer(document, place).renderImage(page, edge / place.getWidth(), ImageType.GRAY);
        var gray = new GrayU8();
        gray.setData(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        gray.reshape(image.getWidth(), image.getHeight());
        return gray;
    }

    /** What the picture says if it shows exactly one symbol. */
    private Optional<String> decode(GrayU8 picture) {
        QrCodeDetector<GrayU8> detector = idle.poll();
        if (detector == null) {
            detector = FactoryFiducial.qrcode(new ConfigQrCode(), GrayU8.class);
        }
        try {
            detector.process(picture);
            var found = detector.getDetections();
            return found.size() == 1 ? Optional.of(found.get(0).message) : Optional.empty();
        } finally {
            idle.add(detector);
        }
    }
}
