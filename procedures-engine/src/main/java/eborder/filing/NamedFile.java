package eborder.filing;

/** A file as it came: its name is text only. */
public record NamedFile(String name, byte[] content) {
    public NamedFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
