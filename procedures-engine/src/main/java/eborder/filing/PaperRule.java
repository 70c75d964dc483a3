package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;

/** What may come as a paper of a dossier, whichever way it comes. */
final class PaperRule {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String PHOTO = "photo";

    private PaperRule() {}

    /**
     * @param kind of the procedure's attachments
     * @throws Problem FILE_TOO_LARGE, FILE_KIND_UNKNOWN unless it is PDF, JPEG or PNG, PHOTO_UNUSABLE
     */
    static void check(String kind, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var type = FileType.of(content).orElseThrow(() -> new Problem(ErrorCode.FILE_KIND_UNKNOWN));
        if (kind.equals(PHOTO)) {
            PhotoRule.check(type, content);
        }
    }
}
