package eborder.e2e.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one {@link PortalProcess} with the demo world, started for the first that asks and stopped after the last,
 * and each test its own {@link Browser}, closed after it. Use: {@code @ExtendWith(RunningPortal.class)} and parameters of
 * these types.
 */
public class RunningPortal implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(RunningPortal.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == PortalProcess.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == Browser.class) {
            return test.getStore(OURS).computeIfAbsent(Browser.class, type -> Browser.open(), Browser.class);
        }
        return test.getRoot().getStore(OURS).computeIfAbsent(PortalProcess.class, type -> start(), PortalProcess.class);
    }

    private static PortalProcess start() {
        return PortalProcess.start(
                Project.results().resolve("portal-" + ProcessHandle.current().pid()));
    }
}
