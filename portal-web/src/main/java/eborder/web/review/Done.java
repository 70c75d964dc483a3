package eborder.web.review;

import java.util.Arrays;
import java.util.Optional;

/** What an officer has just done, for the notice on the next page. */
public enum Done {
    CONFIRMED,
    ASKED,
    PROPOSED,
    REFUSED,
    SENT_BACK,
    RELEASED;

    static Optional<Done> named(String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    public String messageKey() {
        return "page.review.done." + name();
    }
}
