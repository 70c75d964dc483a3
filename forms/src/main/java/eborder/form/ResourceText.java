package eborder.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files of the class path, strict UTF-8. */
final class ResourceText {
    private ResourceText() {}

    /** @throws FaultyFile if it is missing or not UTF-8 */
    static String read(String name) {
        try (InputStream in = open(name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new FaultyFile(name, 0, "is not UTF-8");
        } catch (IOException unreadable) {
            throw new FaultyFile(name, 0, "is unreadable");
        }
    }

    /** The lines of a list file, without blank ones. */
    static List<String> lines(String name) {
        return read(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static InputStream open(String name) {
        InputStream own = ResourceText.class.getClassLoader().getResourceAsStream(name);
        if (own != null) {
            return own;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        InputStream other = context == null ? null : context.getResourceAsStream(name);
        if (other == null) {
            throw new FaultyFile(name, 0, "is missing");
        }
        return other;
    }
}
