package eborder.permit;

/** A list that is to be signed. @param held what a lost database had set, beside what is set now */
public record StatusListDraft(StatusListHead head, StatusBits bits, int[] held) {
    public StatusListDraft {
        held = held.clone();
    }

    @Override
    public int[] held() {
        return held.clone();
    }
}
