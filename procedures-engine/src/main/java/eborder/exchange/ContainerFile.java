package eborder.exchange;

import java.util.Objects;

/** One file for a container. @param name may have folders, with {@code /} between @param type media type */
public record ContainerFile(String name, byte[] bytes, String type) {
    public ContainerFile {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(type);
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z]+")) {
            throw new IllegalArgumentException("no name for a file in a container");
        }
    }
}
