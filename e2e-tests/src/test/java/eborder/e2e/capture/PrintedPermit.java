package eborder.e2e.capture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.detector.Detector;
import eborder.i18n.Messages;
import eborder.paper.PermitSheet;
import eborder.paper.Picture;
import eborder.permit.BirthDate;
import eborder.permit.SealContent;
import eborder.printing.PdfPaperPrinter;
import eborder.printing.VdsSeal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A permit as a printer of 300 dpi draws it.
 *
 * @param digits what its barcode says
 */
record PrintedPermit(String digits, Print print) {
    private static final int RESOLUTION = 300;
    private static final double HALF_EDGE = 13;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant BEGIN = Instant.parse("2026-11-22T09:30:00Z");
    private static final Instant END = Instant.parse("2026-11-25T17:00:00Z");

    /** A shore pass with the texts of gate.md 1; its signature is random. */
    static PrintedPermit shorePass(Random random) throws IOException {
        var codec = new VdsSeal();
        var signature = new byte[64];
        random.nextBytes(signature);
        var digits =
                codec.seal(codec.signedPart(content(), "VNBG", "1A"), signature).digits();
        try (var pdf = Loader.loadPDF(new PdfPaperPrinter(Messages.load()).print(sheet(digits)))) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var drawn = new PDFRenderer(pdf).renderImageWithDPI(page, RESOLUTION, ImageType.GRAY);
                var middle = middle(drawn);
                if (middle != null) {
                    return new PrintedPermit(digits, new Print(drawn, middle[0], middle[1], HALF_EDGE, HALF_EDGE));
                }
            }
        }
        throw new IllegalStateException("a permit without a barcode");
    }

    /** Between the finders; null if the page has no barcode. */
    private static double[] middle(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            var points = new Detector(new BinaryBitmap(new HybridBinarizer(source)).getBlackMatrix())
                    .detect()
                    .getPoints();
            var x = Arrays.stream(points)
                    .limit(3)
                    .mapToDouble(point -> point.getX())
                    .summaryStatistics();
            var y = Arrays.stream(points)
                    .limit(3)
                    .mapToDouble(point -> point.getY())
                    .summaryStatistics();
            return new double[] {(x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2};
        } catch (ReaderException none) {
            return null;
        }
    }

    private static SealContent content() {
        return new SealContent(
                "HPH260000017",
                1,
                "NGUYEN<<THI<PHUONG<THAO",
                "C1234567",
                "PHL",
                new BirthDate(1991, 4, 30),
                9074729,
                "EVER<GOLDEN",
                "VNHPH",
                BEGIN,
                END,
                5,
                1,
                70_000,
                DAY,
                DAY);
    }

    private static PermitSheet sheet(String digits) {
        return new PermitSheet(
                "SHORE_PASS",
                "HPH-26-0000017",
                "BPCK cảng Hải Phòng",
                "Hải Phòng",
                "NGUYEN THI PHUONG THAO",
                "Nữ / F",
                LocalDate.of(1991, 4, 30),
                "PHL",
                "Phi-líp-pin",
                "Philippines",
                "Thủy thủ trực ca",
                "Able seaman",
                "C1234567",
                "EVER GOLDEN",
                "9074729",
                "Panama",
                Map.of(),
                "Thành phố Hải Phòng",
                "Hai Phong City",
                BEGIN,
                END,
                "07:00",
                "24:00",
                BEGIN,
                "Thượng tá Nguyễn Hữu Phước",
                "Chỉ huy trưởng",
                Picture.NONE,
                digits,
                "7K3M-9QXZ",
                "https://eborder.example/verify/");
    }
}
