package eborder.filing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is by its first bytes, whatever it is called. */
public enum FileType {
    PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final String start;

    FileType(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = new String(start, 0, start.length);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for anything that isn't taken. */
    public static Optional<FileType> of(byte[] content) {
        var first = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> first.startsWith(type.start))
                .findFirst();
    }

    private static final int LOOKED_AT = 8;
}
