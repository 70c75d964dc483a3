package eborder.singlewindow.envelope;

/**
 * The header of an envelope (single-window.md 1.2). Whatever is empty is left out when written.
 *
 * @param messageId at most 36 characters; an answer carries the id of the message it answers
 * @param reference the dossier's number at the single window, at most 35 characters
 * @param documentYear four digits
 * @param sendDate {@code yyyy-MM-dd HH:mm:ss}, Vietnam time
 */
public record Header(
        String version,
        String messageId,
        Party from,
        Party to,
        String documentType,
        String type,
        String function,
        String reference,
        String documentYear,
        String sendDate) {
    /** The function of a receipt. */
    public static final String RECEIVED = "99";
    /** The function of an answer that lists errors. */
    public static final String ERRORS = "00";

    /** The header of an answer: the parties change places, everything else stays. */
    public Header answer(String answerFunction, String answeredAt) {
        return new Header(
                version, messageId, to, from, documentType, type, answerFunction, reference, documentYear, answeredAt);
    }
}
