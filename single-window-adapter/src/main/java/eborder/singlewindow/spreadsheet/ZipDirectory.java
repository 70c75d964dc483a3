package eborder.singlewindow.spreadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the directory at the end of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16). Every number in it is checked against the file. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer file;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipPart> read(byte[] file) throws IOException {
        try {
            return new ZipDirectory(file).parts();
        } catch (IndexOutOfBoundsException | IllegalArgumentException outside) {
            throw new IOException("zip directory points outside the file", outside);
        }
    }

    private List<ZipPart> parts() throws IOException {
        int end = end();
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        var parts = new ArrayList<ZipPart>();
        for (int read = 0; read < count; read++) {
            expect(ENTRY, at);
            parts.add(part(at));
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        return parts;
    }

    private int end() throws IOException {
        int first = Math.max(0, file.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.limit() - END_LENGTH; at >= first; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("zip was cut off");
    }

    /** Sizes of 4 GB and more (zip64) can't be true in a file of 10 MB, and as negative numbers they are refused. */
    private ZipPart part(int at) throws IOException {
        if ((file.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new IOException("zip is encrypted");
        }
        int local = file.getInt(at + 42);
        expect(LOCAL, local);
        int offset = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        int length = file.getInt(at + 20);
        if (length < 0 || offset > file.limit() - length - 1) {
            throw new IOException("part lies outside the file");
        }
        var name = new byte[unsigned(at + 28)];
        file.get(at + ENTRY_LENGTH, name);
        return new ZipPart(
                ZipPart.normal(new String(name, StandardCharsets.UTF_8)),
                unsigned(at + 10),
                Integer.toUnsignedLong(file.getInt(at + 16)),
                offset,
                length);
    }

    private void expect(int signature, int at) throws IOException {
        if (file.getInt(at) != signature) {
            throw new IOException("zip directory is damaged");
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
