package eborder.singlewindow.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import eborder.singlewindow.file.FileFault;
import java.util.Arrays;
import java.util.Optional;

/** The first look at uploaded bytes: how many, what they begin with, what they unpack to. Parses nothing. */
final class UploadGate {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** PDF readers look for the mark in the first 1,024 bytes, so it need not stand at the start. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
    /** The stream in which Office keeps a workbook that is locked with a password (MS-OFFCRYPTO 1.3.3). */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(UTF_16LE);

    private UploadGate() {}

    static Optional<FileFault> refuse(byte[] file) {
        var bySize = FileFault.bySize(file);
        if (bySize.isPresent()) {
            return bySize;
        }
        if (indexOf(file, ZIP, 1) == 0) {
            return ZipScan.of(file).fault();
        }
        return Optional.of(new FileFault(whatElse(file)));
    }

    private static String whatElse(byte[] file) {
        if (indexOf(file, OLE2, 1) == 0) {
            return indexOf(file, LOCKED, file.length) >= 0 ? "FILE_HAS_PASSWORD" : "FILE_OLD_XLS";
        }
        return indexOf(file, PDF, PDF_MARK_WITHIN) >= 0 ? "FILE_IS_PDF" : "FILE_NOT_XLSX";
    }

    /** The first place of the mark among the first {@code places} places, or -1. */
    private static int indexOf(byte[] file, byte[] mark, int places) {
        int last = Math.min(places, file.length - mark.length + 1);
        for (int at = 0; at < last; at++) {
            if (Arrays.equals(file, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
