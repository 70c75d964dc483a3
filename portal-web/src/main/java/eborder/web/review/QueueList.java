package eborder.web.review;

import java.util.Arrays;

/** The lists of the queue. */
public enum QueueList {
    WAITING("waiting"),
    WITH_FILER("with-filer"),
    DECIDED("decided"),
    ORIGINALS("originals");

    private final String tag;

    QueueList(String tag) {
        this.tag = tag;
    }

    /** As it stands in the address and in message keys. */
    public String getTag() {
        return tag;
    }

    static QueueList tagged(String tag) {
        return Arrays.stream(values())
                .filter(list -> list.tag.equals(tag))
                .findFirst()
                .orElse(WAITING);
    }
}
