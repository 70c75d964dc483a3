package eborder.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code list in the order of its file, found by code, by whatever people type, and by parts of it. */
public final class CodeList {
    private final String id;
    private final List<Code> codes;
    private final Map<String, Code> byCode = new LinkedHashMap<>();
    private final TextIndex texts;
    private final CodeSearch search;

    CodeList(String id, List<Code> codes) {
        this.id = id;
        codes.forEach(code -> byCode.put(code.code(), code));
        this.codes = List.copyOf(byCode.values());
        this.texts = new TextIndex(codes);
        this.search = new CodeSearch(codes);
    }

    public String id() {
        return id;
    }

    public List<Code> codes() {
        return codes;
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * What a person means: a code, an alias or a name in either language, whatever its case, accents, blanks and
     * punctuation. A text that fits two codes means neither: "Nga" is Russia in Vietnamese and "NGA" Nigeria's code.
     */
    public Optional<Code> resolve(String typed) {
        return find(typed).or(() -> texts.find(typed));
    }

    /** "Did you mean": codes whose texts begin with or nearly equal what was typed, best first. */
    public List<Code> suggest(String typed, int most) {
        return search.near(typed, most);
    }

    /** For completing while typing: exact, then beginning, then anywhere in a text; the first codes if nothing is typed. */
    public List<Code> search(String text, int most) {
        return search.containing(text, most);
    }

    /** A further column of the list, for example {@code attribute("PHL", "alpha2")}; empty if code or value is missing. */
    public Optional<String> attribute(String code, String name) {
        return find(code).map(found -> found.attributes().get(name));
    }
}
