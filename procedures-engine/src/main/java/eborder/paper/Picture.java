package eborder.paper;

/** A picture to be printed, as the bytes of a JPEG or PNG file; {@link #NONE} if there is none. */
public record Picture(byte[] bytes) {
    public static final Picture NONE = new Picture(new byte[0]);

    public Picture {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isNone() {
        return bytes.length == 0;
    }

    @Override
    public String toString() {
        return "picture of " + bytes.length + " bytes";
    }
}
