package eborder.verifier.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the streams of a PDF unpack to, counted without a PDF library and without keeping any of it: everything behind the word
 * "stream" that can be inflated is. What other filters or filters upon filters hide meets the process's memory limit.
 */
final class Unpacked {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LINE_FEED = '\n';
    private static final int CARRIAGE_RETURN = '\r';

    private Unpacked() {}

    static boolean exceeds(byte[] pdf, long most) {
        long sum = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            sum += inflated(pdf, begin(pdf, at), most - sum);
            if (sum > most) {
                return true;
            }
        }
        return false;
    }

    /** Where the next word "stream" ends, -1 if there is none. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + same;
            }
        }
        return -1;
    }

    private static int begin(byte[] pdf, int afterWord) {
        int at = afterWord;
        if (at < pdf.length && pdf[at] == CARRIAGE_RETURN) {
            at++;
        }
        return at < pdf.length && pdf[at] == LINE_FEED ? at + 1 : at;
    }

    private static long inflated(byte[] pdf, int from, long most) {
        var inflater = new Inflater();
        var scrap = new byte[64 * 1024];
        long sum = 0;
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            for (int got = inflater.inflate(scrap); got > 0 && sum <= most; got = inflater.inflate(scrap)) {
                sum += got;
            }
        } catch (DataFormatException notPacked) {
            return sum;
        } finally {
            inflater.end();
        }
        return sum;
    }
}
