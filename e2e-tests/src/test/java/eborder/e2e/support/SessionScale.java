package eborder.e2e.support;

import com.sun.tools.attach.VirtualMachine;
import eborder.e2e.api.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Weighs sessions where they are kept, in the portal's grid, from outside: nothing of this is in the portal. */
public final class SessionScale {
    private final PortalProcess portal;
    private final Path agent;

    public SessionScale(PortalProcess portal) {
        this.portal = portal;
        this.agent = packed();
    }

    /** Bytes of a visitor's session in the grid. */
    public int weigh(WebVisitor visitor) {
        var weights = weights();
        var id = visitor.session().orElseThrow().replaceFirst("\\..*", "");
        var weight = weights.getProperty(id);
        if (weight == null) {
            throw new Failed("The grid does not keep this session: " + weights.keySet());
        }
        return Integer.parseInt(weight);
    }

    private Properties weights() {
        try {
            var file = Files.createTempFile(Project.results(), "sessions-", ".properties");
            var machine = VirtualMachine.attach(Long.toString(portal.handle().pid()));
            try {
                machine.loadAgent(agent.toString(), file.toString());
            } finally {
                machine.detach();
            }
            var weights = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                weights.load(reader);
            }
            return weights;
        } catch (Exception refused) {
            throw new Failed("The portal's sessions can't be weighed: " + refused, refused);
        }
    }

    private static Path packed() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Agent-Class"), SessionWeigher.class.getName());
        var name = SessionWeigher.class.getName().replace('.', '/') + ".class";
        try {
            var file = Files.createTempFile(Project.results(), "session-weigher-", ".jar");
            try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                    var code = SessionWeigher.class.getClassLoader().getResourceAsStream(name)) {
                jar.putNextEntry(new JarEntry(name));
                code.transferTo(jar);
            }
            return file;
        } catch (IOException impossible) {
            throw new Failed("The scale can't be packed", impossible);
        }
    }
}
