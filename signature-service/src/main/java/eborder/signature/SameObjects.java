package eborder.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether two objects of two PDFs hold the same, with everything that they refer to; streams byte by byte as they are packed. What is
 * nested too deep counts as different. For one comparison of two documents.
 */
final class SameObjects {
    private static final int DEEPEST = 100;

    /** What was, or is being, compared: an object that leads back to itself is the same if the rest of it is. */
    private final IdentityHashMap<COSBase, Set<COSBase>> met = new IdentityHashMap<>();

    private int depth;

    /** @param one null if there is none, as {@code other} */
    boolean same(COSBase one, COSBase other) throws IOException {
        var left = direct(one);
        var right = direct(other);
        if (left == null || right == null) {
            return left == right;
        }
        if (!(left instanceof COSDictionary || left instanceof COSArray)) {
            return left.equals(right);
        }
        if (!met.computeIfAbsent(left, first -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(right)) {
            return true;
        }
        return depth < DEEPEST && alike(left, right);
    }

    private boolean alike(COSBase left, COSBase right) throws IOException {
        depth++;
        boolean same = left instanceof COSDictionary dictionary
                ? right instanceof COSDictionary other && sameDictionaries(dictionary, other)
                : right instanceof COSArray items && sameItems((COSArray) left, items);
        depth--;
        return same;
    }

    private boolean sameDictionaries(COSDictionary one, COSDictionary other) throws IOException {
        return sameBut(Set.of(), one, other) && sameBytes(one, other);
    }

    /** Whether two dictionaries hold the same, not looking at some of their entries. */
    boolean sameBut(Set<COSName> unseen, COSDictionary one, COSDictionary other) throws IOException {
        Set<COSName> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeAll(unseen);
        for (COSName key : keys) {
            if (!same(one.getItem(key), other.getItem(key))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(COSArray one, COSArray other) throws IOException {
        for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
            if (at >= one.size() || at >= other.size() || !same(one.get(at), other.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSDictionary one, COSDictionary other) throws IOException {
        if (!(one instanceof COSStream first) || !(other instanceof COSStream second)) {
            return one instanceof COSStream == other instanceof COSStream;
        }
        try (InputStream left = first.createRawInputStream();
                InputStream right = second.createRawInputStream()) {
            return Arrays.equals(left.readAllBytes(), right.readAllBytes());
        }
    }

    private static COSBase direct(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
