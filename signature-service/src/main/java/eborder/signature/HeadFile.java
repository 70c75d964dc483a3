package eborder.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eborder.audit.HeadWitness;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Signed heads of the audit chain in {@code audit-heads.jws} of the data folder, one a line; {@code verify-archive} reads it. */
@ApplicationScoped
public class HeadFile implements HeadWitness {
    private final Path file;

    @Inject
    public HeadFile(Config config) {
        this(Path.of(config.getOptionalValue("eborder.data.dir", String.class).orElse(".eborder/data")));
    }

    /** @param data the data folder */
    HeadFile(Path data) {
        file = data.resolve("audit-heads.jws");
    }

    /** In one write, flushed: a line is there as a whole. */
    @Override
    public void remember(String jws) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap((jws + "\n").getBytes(US_ASCII)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw (Problem)
                    new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "heads can't be written down")).initCause(e);
        }
    }
}
