package eborder.singlewindow.rest;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.DossierNumber;
import eborder.form.Answers;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records with every component filled. */
final class Sample {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(UUID.class, new UUID(0, 7)),
            Map.entry(Instant.class, Instant.parse("2026-11-22T03:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-11-22")),
            Map.entry(Duration.class, Duration.ofHours(4)),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Answers.class, Answers.parse("{\"a\":\"1\"}")),
            Map.entry(ImoNumber.class, new ImoNumber("9074729")),
            Map.entry(PermitNumber.class, new PermitNumber("HPH260000017")),
            Map.entry(JsonNode.class, Json.MAPPER.createObjectNode().put("kty", "EC")));

    private Sample() {}

    static Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            return collection(many);
        }
        if (type instanceof TypeVariable<?>) {
            return VALUES.get(Duration.class);
        }
        var raw = (Class<?>) type;
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == DossierNumber.class) {
            return new DossierNumber("2026-HPH-000127");
        }
        return raw.isRecord() ? record(raw) : raw.cast(null);
    }

    private static Object collection(ParameterizedType many) throws ReflectiveOperationException {
        var arguments = many.getActualTypeArguments();
        if (many.getRawType() == List.class) {
            return List.of(of(arguments[0]));
        }
        if (many.getRawType() == Set.class) {
            return Set.of(of(arguments[0]));
        }
        if (many.getRawType() == Map.class) {
            return Map.of(of(arguments[0]), of(arguments[1]));
        }
        return record((Class<?>) many.getRawType());
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
