package eborder.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people type, to the code they mean. First with accents: "Mỹ" is the USA and "MY" Malaysia, "Bỉ" is Belgium and
 * "BI" Burundi. Only what is not found so is looked up without accents. A text that fits two codes means neither.
 */
final class TextIndex {
    private final Map<String, Code> accented = new HashMap<>();

    /** Only texts that lose something when their accents are taken off. */
    private final Map<String, Code> bare = new HashMap<>();

    TextIndex(List<Code> codes) {
        var sharedAccented = new HashSet<String>();
        var sharedBare = new HashSet<String>();
        for (Code code : codes) {
            for (String text : code.texts()) {
                String key = Fold.keepingAccents(text);
                put(accented, key, code, sharedAccented);
                String plain = Fold.of(text);
                if (!plain.equals(key)) {
                    put(bare, plain, code, sharedBare);
                }
            }
        }
        accented.keySet().removeAll(sharedAccented);
        bare.keySet().removeAll(sharedBare);
    }

    Optional<Code> find(String typed) {
        Code exact = accented.get(Fold.keepingAccents(typed));
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = Fold.of(typed);
        Code one = accented.get(plain);
        Code other = bare.get(plain);
        boolean unclear = one != null && other != null && !same(one, other);
        return unclear ? Optional.empty() : Optional.ofNullable(one == null ? other : one);
    }

    private static void put(Map<String, Code> index, String key, Code code, Set<String> shared) {
        Code other = index.putIfAbsent(key, code);
        if (other != null && !same(code, other)) {
            shared.add(key);
        }
    }

    private static boolean same(Code one, Code other) {
        return one.code().equals(other.code());
    }
}
