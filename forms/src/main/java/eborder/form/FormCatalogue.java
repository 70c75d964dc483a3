package eborder.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All forms in all their versions, read once and strictly from {@code forms/<form>/v<N>.yaml}; the files are named in
 * {@code forms/forms.txt}. Immutable and safe for all threads.
 */
public class FormCatalogue {
    private static final String SHARED = "forms/shared/v1.yaml";
    private static final Pattern FILE = Pattern.compile("forms/([a-z][a-z-]*)/v([1-9]\\d{0,3})\\.yaml");

    private final CodeLists codeLists;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final List<SchemaRules.TextUse> texts = new ArrayList<>();

    private FormCatalogue(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** @throws FaultyFile with file and line, if a form says anything that is not understood */
    public static FormCatalogue load(CodeLists codeLists) {
        return load(codeLists, ResourceText.lines("forms/forms.txt"));
    }

    /** The same of some files only. @param files for example {@code crew-list/v1} */
    public static FormCatalogue load(CodeLists codeLists, List<String> files) {
        var catalogue = new FormCatalogue(codeLists);
        var pieces = new SchemaPieces();
        catalogue.texts.addAll(SchemaRules.check(pieces.file(SHARED), codeLists));
        for (String form : files) {
            catalogue.add(pieces, pieces.file("forms/" + form + ".yaml"));
        }
        return catalogue;
    }

    /**
     * Checks that every message key of the forms has its texts; the portal calls it when it starts.
     *
     * @throws FaultyFile with file and line of the first key without a text
     */
    public void requireTexts(Predicate<String> hasText) {
        for (SchemaRules.TextUse text : texts) {
            if (!hasText.test(text.key())) {
                throw text.file().fault(text.pointer(), "there is no text for message key " + text.key());
            }
        }
    }

    /**
     * @param ref for example {@code crew-list@1}
     * @throws IllegalArgumentException if there is no such form
     */
    public Form form(String ref) {
        Form form = forms.get(ref);
        if (form == null) {
            throw new IllegalArgumentException("there is no form " + ref);
        }
        return form;
    }

    /** @throws IllegalArgumentException if there is no such form in any version */
    public Form latest(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no form " + id));
    }

    /** A form that somebody outside has named, the newest version unless the name says another; empty if there is none. */
    public Optional<Form> find(String name) {
        return name.contains("@")
                ? Optional.ofNullable(forms.get(name))
                : versions(name).findFirst();
    }

    /** All versions of a form, the newest first. */
    public Stream<Form> versions(String id) {
        return forms.values().stream()
                .filter(form -> form.id().equals(id))
                .sorted(Comparator.comparingInt(Form::version).reversed());
    }

    public Collection<Form> all() {
        return Collections.unmodifiableCollection(forms.values());
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    /** The name of a form's file says its id and version; its {@code $id} must say the same. */
    private void add(SchemaPieces pieces, YamlFile file) {
        texts.addAll(SchemaRules.check(file, codeLists));
        Matcher name = FILE.matcher(file.name());
        if (!name.matches()) {
            throw file.fault("", "the file of a form must be called forms/<form>/v<N>.yaml");
        }
        String id = name.group(1);
        int version = Integer.parseInt(name.group(2));
        ObjectNode schema = pieces.whole(file);
        if (!schema.path("$id").asText().equals("urn:eborder:form:" + id + ":" + version)) {
            throw file.fault("/$id", "$id must be urn:eborder:form:" + id + ":" + version);
        }
        texts.add(new SchemaRules.TextUse("form." + id, file, "/$id"));
        var form = new Form(id, version, schema, new LayoutReader(codeLists).read(schema));
        forms.put(form.ref(), form);
    }
}
