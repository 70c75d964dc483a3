package eborder.procedure;

/** A name in Vietnamese and in English. */
public record BothLanguages(String vi, String en) {
    public BothLanguages {
        if (vi == null || vi.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("vi and en are needed");
        }
    }

    /** @param tag {@code en} or anything else for Vietnamese */
    public String in(String tag) {
        return "en".equals(tag) ? en : vi;
    }
}
