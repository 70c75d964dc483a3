package eborder.permit;

/**
 * A finished seal.
 *
 * @param bytes the binary seal
 * @param digits the same in decimal, as drawn in the symbol ({@code 7041} followed by the decimal of 0x01||seal)
 */
public record Seal(byte[] bytes, String digits) {
    public Seal {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
