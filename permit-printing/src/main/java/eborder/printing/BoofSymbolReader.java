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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Renders the part of the first page where the symbol is drawn, with all that is drawn over it, and reads it with BoofCV:
 * another library than the one that made the symbol, because ZXing misses one in sixty of its own (gate.md 7.2).
 */
@ApplicationScoped
public class BoofSymbolReader implements SymbolReader {
    static {
        // Papers are read one per thread already; splitting one small picture over the cores only costs.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    /** Pixels along the symbol's edge: about five per module. */
    private static final int EDGE = 300;

    /** A detector keeps its work space and serves one caller at a time. */
    private final Queue<QrCodeDetector<GrayU8>> idle = new ConcurrentLinkedQueue<>();

    @Override
    public String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return decode(picture(document));
        } catch (IOException damaged) {
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE, damaged);
        }
    }

    private static GrayU8 picture(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var place = SymbolPlace.on(page);
        page.setCropBox(place);
        BufferedImage image =
                new SymbolRenderer(document, place).renderImage(0, EDGE / place.getWidth(), ImageType.GRAY);
        var gray = new GrayU8();
        gray.setData(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        gray.reshape(image.getWidth(), image.getHeight());
        return gray;
    }

    private String decode(GrayU8 picture) {
        QrCodeDetector<GrayU8> detector = idle.poll();
        if (detector == null) {
            detector = FactoryFiducial.qrcode(new ConfigQrCode(), GrayU8.class);
        }
        try {
            detector.process(picture);
            var found = detector.getDetections();
            if (found.size() != 1) {
                throw new Problem(ErrorCode.SYMBOL_UNREADABLE);
            }
            return found.get(0).message;
        } finally {
            idle.add(detector);
        }
    }
}
