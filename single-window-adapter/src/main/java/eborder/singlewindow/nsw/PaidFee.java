package eborder.singlewindow.nsw;

import eborder.filing.ChannelMessage.Payment;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** {@code FeeApproved}: that a fee was paid at the single window. The names inside are ours, none are published. */
final class PaidFee {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}");

    private PaidFee() {}

    /** @return nothing if the message has none whose amount can be read; dong if it names no currency */
    static Optional<Payment> read(String envelope) throws XMLStreamException {
        return Groups.of(envelope, "FeeApproved", 1).stream()
                .flatMap(fee -> of(fee).stream())
                .findFirst();
    }

    private static Optional<Payment> of(Map<String, String> fee) {
        var amount = fee.getOrDefault("Amount", "");
        return AMOUNT.matcher(amount).matches()
                ? Optional.of(new Payment(
                        Long.parseLong(amount),
                        fee.getOrDefault("Currency", "VND"),
                        fee.getOrDefault("ReceiptNumber", "")))
                : Optional.empty();
    }
}
