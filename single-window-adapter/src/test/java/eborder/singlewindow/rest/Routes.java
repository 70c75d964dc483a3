package eborder.singlewindow.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All routes, read from the resources: verb and path, and one method that answers there. */
final class Routes {
    private Routes() {}

    static Map<String, Method> all() {
        var all = new TreeMap<String, Method>();
        for (var type : Api.RESOURCES) {
            for (var method : type.getDeclaredMethods()) {
                verb(method).forEach(verb -> all.put(verb + " /" + path(method), method));
            }
        }
        return all;
    }

    /** Empty if anyone may come. */
    static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of();
        }
        var own = method.getAnnotation(RolesAllowed.class);
        return Set.of((own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own).value());
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Method method) {
        var rest = method.getAnnotation(Path.class);
        return Stream.of(method.getDeclaringClass().getAnnotation(Path.class).value(), rest == null ? "" : rest.value())
                .filter(part -> !part.isEmpty() && !part.equals("/"))
                .collect(Collectors.joining("/"));
    }
}
