package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The values of a seal's features by their tags, read strictly; each method throws IllegalArgumentException with the fault's name. */
final class SealValues {
    private final Map<Integer, byte[]> features;

    SealValues(Map<Integer, byte[]> features) {
        this.features = features;
    }

    /** How a text is written. */
    static byte[] text(String text, int longest) {
        require(!text.isEmpty() && text.length() <= longest, SealFault.BAD_TEXT);
        return C40.encode(text);
    }

    String text(int tag, int longest) {
        byte[] bytes = feature(tag);
        require(bytes.length <= C40.length(longest), SealFault.BAD_TEXT);
        String text = C40.decode(bytes);
        require(!text.isEmpty() && text.length() <= longest, SealFault.BAD_TEXT);
        return text;
    }

    byte[] fixed(int tag, int length) {
        byte[] bytes = feature(tag);
        require(bytes.length == length, SealFault.BAD_SIZE);
        return Arrays.copyOf(bytes, length);
    }

    byte[] feature(int tag) {
        byte[] bytes = features.get(tag);
        require(bytes != null, SealFault.MISSING_FEATURE);
        return bytes;
    }

    boolean has(int tag) {
        return features.containsKey(tag);
    }

    /** Features of a newer layout: signed, but not understood. */
    List<Integer> besides(List<Integer> known) {
        return features.keySet().stream().filter(tag -> !known.contains(tag)).toList();
    }
}
