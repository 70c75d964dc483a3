package eborder.singlewindow.spreadsheet;

import java.util.Map;

/** Why a file is refused as a whole. @param code finding code, for example {@code FILE_IS_PDF} */
record FileFault(String code, Map<String, String> facts) {
    FileFault(String code) {
        this(code, Map.of());
    }

    static FileFault broken() {
        return new FileFault("FILE_BROKEN");
    }

    static FileFault inflates() {
        return new FileFault("FILE_INFLATES", Map.of("limit", (ZipScan.MOST_BYTES >> 20) + " MB"));
    }

    static FileFault tooManyRows(long found) {
        return new FileFault(
                "TOO_MANY_ROWS",
                Map.of("max", Integer.toString(RowCollector.MOST_ROWS), "found", Long.toString(found)));
    }
}
