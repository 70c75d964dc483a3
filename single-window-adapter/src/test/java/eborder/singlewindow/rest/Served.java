package eborder.singlewindow.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** Resources behind the REST layer of the server, without the server: bodies, problems and gates work as they do there. */
final class Served {
    private final ApplicationHandler handler;

    private Served(ResourceConfig config) {
        handler = new ApplicationHandler(config);
    }

    /** @param parts instances of resources and features */
    static Served with(Object... parts) {
        var config = new ResourceConfig()
                .registerInstances(parts)
                .register(JsonBodies.class)
                .register(Problems.class);
        new Api().getProperties().forEach(config::property);
        return new Served(config);
    }

    record Answer(int status, ContainerResponse response, String body) {
        String header(String name) {
            return response.getHeaderString(name);
        }
    }

    Answer ask(String verb, String path, Map<String, String> headers, String body) {
        var root = URI.create("https://portal.example.vn/api/v1/");
        var request = new ContainerRequest(root, root.resolve(path), verb, null, new MapPropertiesDelegate(), null);
        headers.forEach(request::header);
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(UTF_8)));
        var written = new ByteArrayOutputStream();
        try {
            var response = handler.apply(request, written).get();
            return new Answer(response.getStatus(), response, written.toString(UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
