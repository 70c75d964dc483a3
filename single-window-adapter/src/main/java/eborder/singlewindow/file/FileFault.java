package eborder.singlewindow.file;

import java.util.Map;
import java.util.Optional;

/** Why a file is refused as a whole. @param code finding code, for example {@code FILE_IS_PDF} */
public record FileFault(String code, Map<String, String> facts) {
    /** Of one list. */
    public static final int MOST_ROWS = 5_000;
    /** Bytes of a file as it is uploaded. */
    public static final int MOST_BYTES = 10 << 20;
    /** Bytes that it may unpack to. */
    public static final long MOST_INFLATED = 50L << 20;

    public FileFault(String code) {
        this(code, Map.of());
    }

    /** The first look at uploaded bytes: none, or too many of them. */
    public static Optional<FileFault> bySize(byte[] file) {
        if (file.length == 0) {
            return Optional.of(new FileFault("FILE_EMPTY"));
        }
        return file.length > MOST_BYTES
                ? Optional.of(new FileFault("FILE_TOO_LARGE", Map.of("limit", (MOST_BYTES >> 20) + " MB")))
                : Optional.empty();
    }

    public static FileFault broken() {
        return new FileFault("FILE_BROKEN");
    }

    public static FileFault inflates() {
        return new FileFault("FILE_INFLATES", Map.of("limit", (MOST_INFLATED >> 20) + " MB"));
    }

    public static FileFault tooManyRows(long found) {
        return new FileFault(
                "TOO_MANY_ROWS", Map.of("max", Integer.toString(MOST_ROWS), "found", Long.toString(found)));
    }
}
