package eborder.singlewindow.spreadsheet;

import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a zip in memory, each opened where the directory says that it lies. The JDK's ZipInputStream can't read
 * what common writers of .xlsx stream out (sizes in a zip64 descriptor), its ZipFile wants a file on disk.
 */
final class ZipParts {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final List<ZipPart> parts;

    private ZipParts(byte[] file, List<ZipPart> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** @throws IOException if the zip has no readable directory, for example because it was cut off */
    static ZipParts of(byte[] file) throws IOException {
        return new ZipParts(file, ZipDirectory.read(file));
    }

    List<ZipPart> all() {
        return parts;
    }

    /** What comes out of a part; how much that is, nobody knows before. */
    InputStream open(ZipPart part) throws IOException {
        if (part.method() == STORED) {
            return new ByteArrayInputStream(file, part.offset(), part.length());
        }
        if (part.method() != DEFLATED) {
            throw new IOException("unknown compression");
        }
        var inflater = new Inflater(true);
        // one byte more than the part, as the inflater asks for without a zlib header
        var bytes = new ByteArrayInputStream(file, part.offset(), part.length() + 1);
        return new InflaterInputStream(bytes, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(ZipPart.normal(name)));
    }

    /** A reader at the start of a part; it lies in memory, so that nothing is left open. */
    XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        for (ZipPart part : parts) {
            if (part.name().equals(ZipPart.normal(name))) {
                return SafeXml.reader(open(part));
            }
        }
        throw new IOException("part missing");
    }
}
