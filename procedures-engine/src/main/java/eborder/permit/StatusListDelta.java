package eborder.permit;

/** How the newest list comes out of an older one. @param head of the newest; {@code turned} the indexes that differ, as {@link Gaps} */
public record StatusListDelta(String head, long sequence, byte[] turned) {
    public StatusListDelta {
        turned = turned.clone();
    }

    @Override
    public byte[] turned() {
        return turned.clone();
    }
}
