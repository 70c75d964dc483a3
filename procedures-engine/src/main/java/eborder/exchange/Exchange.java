package eborder.exchange;

import java.util.Objects;

/** What was sent and the receipt for it, whose signature, if the partner signs, was verified. */
public record Exchange(Message sent, Message receipt) {
    public Exchange {
        Objects.requireNonNull(sent);
        Objects.requireNonNull(receipt);
    }
}
