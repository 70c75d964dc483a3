package eborder.singlewindow.rest;

import eborder.dossier.payment.OnlinePayments;
import eborder.dossier.payment.Paying;
import eborder.dossier.payment.PaymentRow;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fees that the filer pays online. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class PaymentsOfFiler {
    private final Provider<Actor> actor;
    private final OnlinePayments payments;
    private final Paying paying;

    @Inject
    PaymentsOfFiler(Provider<Actor> actor, OnlinePayments payments, Paying paying) {
        this.actor = actor;
        this.payments = payments;
        this.paying = paying;
    }

    /** @param currency {@code VND} or {@code USD} */
    record NewPayment(String currency) {}

    /**
     * 201 with the order for all that is open in the currency; the payer pays at {@code payAt}. It is absent as long as the platform
     * can't be reached. Asking again while an order is open gives the same one.
     */
    @POST
    @Path("{id}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pay(@PathParam("id") UUID dossier, NewPayment wanted) {
        if (wanted.currency() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "currency"));
        }
        return Response.created(URI.create("dossiers/" + dossier + "/payments"))
                .entity(payments.pay(actor.get(), dossier, wanted.currency()))
                .build();
    }

    /** Oldest first. */
    @GET
    @ForClients(ClientScope.READ)
    @Path("{id}/payments")
    public List<PaymentRow> list(@PathParam("id") UUID dossier) {
        return paying.orders(actor.get(), dossier);
    }
}
