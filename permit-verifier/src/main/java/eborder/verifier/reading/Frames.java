package eborder.verifier.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How the two processes talk: a length of four bytes, then so many bytes. What is longer than agreed is not read. */
public final class Frames {
    private Frames() {}

    public static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws IOException if the other end is gone, or says more than {@code most} bytes */
    public static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
