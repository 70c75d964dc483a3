package eborder.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All code lists, read once from {@code codelists/}; the files are named in {@code codelists/lists.txt}. */
public class CodeLists {
    private final Map<String, CodeList> lists = new LinkedHashMap<>();

    private CodeLists() {}

    /** @throws FaultyFile if a list is missing or wrong */
    public static CodeLists load() {
        var lists = new CodeLists();
        for (String id : ResourceText.lines("codelists/lists.txt")) {
            lists.lists.put(id, CodeListFile.read(id));
        }
        lists.lists.put("flags", flags(lists.list("countries")));
        return lists;
    }

    /** @throws IllegalArgumentException if there is no such list */
    public CodeList list(String id) {
        CodeList list = lists.get(id);
        if (list == null) {
            throw new IllegalArgumentException("there is no code list " + id);
        }
        return list;
    }

    public boolean has(String id) {
        return lists.containsKey(id);
    }

    public Set<String> ids() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /** Flag States go by ISO 3166-1 alpha-2 (domain.md 2.2): the countries under their two letters. */
    private static CodeList flags(CodeList countries) {
        var flags = new ArrayList<Code>();
        for (Code country : countries.codes()) {
            String alpha2 = country.attributes().get("alpha2");
            if (alpha2 != null) {
                flags.add(flag(country, alpha2));
            }
        }
        return new CodeList("flags", flags);
    }

    private static Code flag(Code country, String alpha2) {
        List<String> aliases = new ArrayList<>(country.aliases());
        aliases.remove(alpha2);
        aliases.add(country.code());
        return new Code(
                alpha2,
                country.vi(),
                country.en(),
                aliases,
                country.validFrom(),
                country.validTo(),
                Map.of("alpha3", country.code()));
    }
}
