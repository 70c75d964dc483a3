package eborder.singlewindow.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;

/** A request that a gate looks at: its token, and what it was answered without going on. */
final class Asked {
    private final String token;
    private Response aborted;

    private Asked(String token) {
        this.token = token;
    }

    static ContainerRequestContext with(String token) {
        return new Asked(token).context();
    }

    static Response answerOf(String token, ThrowingGate gate) throws java.io.IOException {
        var asked = new Asked(token);
        gate.filter(asked.context());
        return asked.aborted;
    }

    interface ThrowingGate {
        void filter(ContainerRequestContext request) throws java.io.IOException;
    }

    private ContainerRequestContext context() {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, args) -> answer(method.getName(), args));
    }

    private Object answer(String method, Object[] args) {
        if (method.equals("getHeaderString")) {
            return token == null ? null : "Bearer " + token;
        }
        if (method.equals("abortWith")) {
            aborted = (Response) args[0];
            return null;
        }
        throw new UnsupportedOperationException(method);
    }
}
