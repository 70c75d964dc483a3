package eborder.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/**
 * A YAML file of the class path, read strictly: as a tree, or as records, and for every place its line, so that a fault
 * can be found. No key twice, no anchors, no unknown property.
 */
public final class YamlFile {
    private static final ObjectMapper YAML = new YAMLMapper();

    /** Modules by name: {@code findAndAddModules} would also take the server's (house-in-payara.md 4). */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final String name;
    private final JsonNode tree;
    private final Map<String, Integer> lines;

    private YamlFile(String name, JsonNode tree, Map<String, Integer> lines) {
        this.name = name;
        this.tree = tree;
        this.lines = lines;
    }

    /**
     * @param resourceName class path resource without a leading slash, for example {@code forms/crew-list/v1.yaml}
     * @throws FaultyFile if it is missing, no YAML, repeats a key or uses an anchor
     */
    public static YamlFile read(String resourceName) {
        return parse(resourceName, ResourceText.read(resourceName));
    }

    static YamlFile parse(String name, String text) {
        Map<String, Integer> lines = YamlLines.of(name, text);
        try {
            return new YamlFile(name, YAML.readTree(text), lines);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new FaultyFile(name, line, broken.getOriginalMessage());
        }
    }

    public String name() {
        return name;
    }

    public JsonNode tree() {
        return tree;
    }

    /** The line of the key or item at a JSON pointer, or of the nearest place above it that exists; counted from 1. */
    public int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    /** The fault at a place of this file, to be thrown. */
    public FaultyFile fault(String pointer, String what) {
        return new FaultyFile(name, line(pointer), what);
    }

    /**
     * The whole file as a record.
     *
     * @throws FaultyFile with the line, if a property is unknown, of the wrong type, or refused by the record's constructor
     */
    public <T> T as(Class<T> type) {
        try {
            return STRICT.treeToValue(tree, type);
        } catch (JsonMappingException misfit) {
            throw fault(pointer(misfit), misfit.getOriginalMessage());
        } catch (JsonProcessingException misfit) {
            throw fault("", misfit.getOriginalMessage());
        }
    }

    private static String pointer(JsonMappingException misfit) {
        var pointer = new StringBuilder();
        for (JsonMappingException.Reference step : misfit.getPath()) {
            pointer.append(
                    step.getFieldName() == null ? "/" + step.getIndex() : Pointers.child("", step.getFieldName()));
        }
        return pointer.toString();
    }
}
