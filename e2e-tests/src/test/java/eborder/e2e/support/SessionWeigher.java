package eborder.e2e.support;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;

/**
 * Loaded into the portal's virtual machine by {@link SessionScale}: writes how many bytes each session takes in the grid, as it
 * is kept and sent to other nodes. Speaks to the grid by its public methods only, by name, because nothing of it is on our side.
 */
public final class SessionWeigher {
    private SessionWeigher() {}

    /** @param file where the weights go: session's id = bytes, and {@code fault} if something went wrong */
    public static void agentmain(String file, Instrumentation machine) throws IOException {
        var weights = new Properties();
        try {
            weigh(machine, weights);
        } catch (ReflectiveOperationException e) {
            weights.setProperty("fault", e.toString());
        }
        try (var writer = Files.newBufferedWriter(Path.of(file))) {
            weights.store(writer, null);
        }
    }

    private static void weigh(Instrumentation machine, Properties weights) throws ReflectiveOperationException {
        Class<?> grid = Arrays.<Class<?>>stream(machine.getAllLoadedClasses())
                .filter(type -> type.getName().equals("com.hazelcast.core.Hazelcast"))
                .findFirst()
                .orElseThrow(() -> new ClassNotFoundException("no grid"));
        for (var member :
                (Collection<?>) grid.getMethod("getAllHazelcastInstances").invoke(null)) {
            for (var object : (Collection<?>) called(member, "getDistributedObjects")) {
                if (object instanceof Map<?, ?> map) {
                    weigh(map, weights);
                }
            }
        }
    }

    private static void weigh(Map<?, ?> map, Properties weights) throws ReflectiveOperationException {
        for (var key : map.keySet()) {
            var entry = entryView(map, key);
            if (entry != null) {
                weights.setProperty(String.valueOf(key), String.valueOf(called(entry, "getCost")));
            }
        }
    }

    private static Object entryView(Map<?, ?> map, Object key) throws ReflectiveOperationException {
        var type = Class.forName("com.hazelcast.map.IMap", true, map.getClass().getClassLoader());
        return type.isInstance(map)
                ? type.getMethod("getEntryView", Object.class).invoke(map, key)
                : null;
    }

    private static Object called(Object target, String method) throws ReflectiveOperationException {
        for (var type : target.getClass().getInterfaces()) {
            for (var each : type.getMethods()) {
                if (each.getName().equals(method) && each.getParameterCount() == 0) {
                    return each.invoke(target);
                }
            }
        }
        throw new NoSuchMethodException(target.getClass() + "." + method);
    }
}
