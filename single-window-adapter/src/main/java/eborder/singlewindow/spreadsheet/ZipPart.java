package eborder.singlewindow.spreadsheet;

import static java.util.Locale.ROOT;

/**
 * An entry of a zip's directory.
 *
 * @param name in the form of {@link #normal}; only compared, never used as a path
 * @param offset where its bytes begin in the file
 * @param length how many they are
 * @param crc of what comes out
 */
record ZipPart(String name, int method, long crc, int offset, int length) {
    /** Parts are named without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
    static String normal(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
