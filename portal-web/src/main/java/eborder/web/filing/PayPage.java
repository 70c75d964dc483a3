package eborder.web.filing;

import eborder.dossier.fee.FeePicture;
import eborder.dossier.payment.OnlinePayments;
import eborder.dossier.payment.Paying;
import eborder.dossier.payment.PaymentRow;
import eborder.dossier.payment.PaymentStatus;
import eborder.review.FeeDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The fees of one dossier of the company: what is open, what was paid, and the way to the payment platform. */
@Named("payPage")
@RequestScoped
public class PayPage {
    private static final Set<PaymentStatus> UNPAID = Set.of(PaymentStatus.FAILED, PaymentStatus.EXPIRED);

    private final FeeDesk desk;
    private final OnlinePayments payments;
    private final Paying paying;
    private final Visitor visitor;
    private UUID id;
    private UUID payment;
    private FeePicture fees;
    private List<PaymentRow> orders;

    @Inject
    PayPage(FeeDesk desk, OnlinePayments payments, Paying paying, Visitor visitor) {
        this.desk = desk;
        this.payments = payments;
        this.paying = paying;
        this.visitor = visitor;
    }

    /** Who comes back from the platform sees the result at once, even if the platform's message is still on its way. */
    public void look() {
        if (id != null && payment != null) {
            orders = payments.look(visitor.actor(), id);
        }
    }

    /** Sends the browser to the platform, or shows that it can't be reached. @param currency of the sum that is open */
    public void pay(String currency) throws IOException {
        var payAt = payments.pay(visitor.actor(), id, currency).payAt();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(payAt == null ? "/filing/dossier.xhtml?id=" + id : payAt);
    }

    public boolean isOffered() {
        return payments.isOffered();
    }

    /** Whether the filer can begin to pay what is open in a currency. */
    public boolean isPayable(String currency) {
        return isOffered() && getFees().open().containsKey(currency) && order(currency) == null;
    }

    /** The order by which a payment in this currency may still come, null if there is none. */
    public PaymentRow order(String currency) {
        return getOrders().stream()
                .filter(order -> order.isOpen() && order.currency().equals(currency))
                .findFirst()
                .orElse(null);
    }

    /** Null unless the newest order in this currency ended unpaid. */
    public PaymentStatus unpaid(String currency) {
        return getOrders().stream()
                .filter(order -> order.currency().equals(currency))
                .reduce((earlier, later) -> later)
                .map(PaymentRow::status)
                .filter(UNPAID::contains)
                .orElse(null);
    }

    /** What was paid and isn't counted, or is given back. */
    public List<PaymentRow> getReturned() {
        return getOrders().stream().filter(PaymentRow::isReturned).toList();
    }

    public FeePicture getFees() {
        if (fees == null) {
            fees = desk.mine(visitor.actor(), id);
        }
        return fees;
    }

    private List<PaymentRow> getOrders() {
        if (orders == null) {
            orders = paying.orders(visitor.actor(), id);
        }
        return orders;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The order that the browser comes back from, null if it doesn't. */
    public UUID getPayment() {
        return payment;
    }

    public void setPayment(UUID payment) {
        this.payment = payment;
    }
}
