package eborder.e2e.capture;

import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eborder.e2e.support.Command;
import eborder.e2e.support.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** What each reader says of pictures: one text each, empty for a picture that it can't read. */
final class Readers {
    static final String GATE = "zxing-wasm (gate)";
    private static final String BARCODES = "e2e-tests/src/test/gate/read-pictures.mjs";
    private static final String ZONES = "e2e-tests/src/test/gate/read-zones.mjs";

    private Readers() {}

    /** The gate page's own reader with its own options, run by node. */
    static List<String> zxingWasm(List<Path> pictures) {
        return node(BARCODES, pictures.stream().map(Readers::grey).toList());
    }

    /** The gate page's reader of photographed documents: the line with the numbers, if all check digits are right. */
    static List<String> zones(List<Path> pictures) {
        return node(ZONES, pictures);
    }

    private static List<String> node(String script, List<Path> files) {
        var words = Stream.concat(
                Stream.of("node", Project.folder().resolve(script).toString()),
                files.stream().map(Path::toString));
        var run = Command.run(words.toArray(String[]::new));
        if (run.exit() != 0) {
            throw new IllegalStateException(run.complaints());
        }
        return run.output().lines().toList();
    }

    /** The same picture as a portable grey map, which needs no library to be read. */
    private static Path grey(Path picture) {
        try {
            var file = Path.of(picture.toString().replace(".jpg", ".pgm"));
            Grey.of(read(picture)).writeMap(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> zxingJava(List<Path> pictures) {
        return pictures.stream().map(Readers::zxingJava).toList();
    }

    private static String zxingJava(Path file) {
        var picture = read(file);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unread) {
            return "";
        }
    }

    /** What the server reads printed permits with. */
    static List<String> boof(List<Path> pictures) {
        var detector = FactoryFiducial.qrcode(new ConfigQrCode(), GrayU8.class);
        var texts = new ArrayList<String>();
        for (var picture : pictures) {
            detector.process(grey(read(picture)));
            var found = detector.getDetections();
            texts.add(found.isEmpty() ? "" : found.get(0).message);
        }
        return texts;
    }

    private static GrayU8 grey(BufferedImage picture) {
        var grey = new GrayU8();
        grey.setData(Grey.of(picture).bytes());
        grey.reshape(picture.getWidth(), picture.getHeight());
        return grey;
    }

    static List<String> zbar(List<Path> pictures) {
        return pictures.stream()
                .map(picture -> Command.run(
                                "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture.toString())
                        .output()
                        .strip())
                .toList();
    }

    private static BufferedImage read(Path picture) {
        try {
            return ImageIO.read(picture.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
