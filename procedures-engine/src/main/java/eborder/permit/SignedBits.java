package eborder.permit;

/** What was signed last of a status list. @param bits gzip, as in {@link StatusBits#pack} */
public record SignedBits(long sequence, byte[] bits) {
    public SignedBits {
        bits = bits.clone();
    }

    @Override
    public byte[] bits() {
        return bits.clone();
    }
}
