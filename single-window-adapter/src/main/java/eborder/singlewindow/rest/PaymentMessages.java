package eborder.singlewindow.rest;

import eborder.dossier.payment.PaymentGateway;
import eborder.dossier.payment.PaymentOutcome;
import eborder.dossier.payment.PaymentSettlement;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import eborder.singlewindow.payment.MessageSignature;
import eborder.singlewindow.payment.PlatformLink;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** What the payment platform tells by itself. No token: each message is signed. */
@Path("payments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentMessages {
    private static final int MOST_BYTES = 16_384;

    private final PlatformLink platform;
    private final PaymentSettlement settlement;

    @Inject
    PaymentMessages(PlatformLink platform, PaymentSettlement settlement) {
        this.platform = platform;
        this.settlement = settlement;
    }

    record Taken(PaymentOutcome outcome) {}

    /**
     * 200 with what it led to, also if it comes twice or late; 403 if it isn't genuine or too old, 404 for an unknown order, 409 if
     * amount, currency or receipt aren't those of the order. The last four need no repetition.
     */
    @POST
    @Path("callback")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public Taken told(@HeaderParam(MessageSignature.HEADER) String signature, InputStream body) throws IOException {
        byte[] message = Bounded.read(body, MOST_BYTES);
        var outcome = settlement.told(genuine(signature, message));
        outcome.refusal().ifPresent(code -> {
            throw new Problem(code);
        });
        return new Taken(outcome);
    }

    private PaymentGateway.Report genuine(String signature, byte[] message) {
        try {
            return platform.told(signature, message);
        } catch (Problem refused) {
            var fingerprint = HexFormat.of().formatHex(Hashes.sha256().digest(message));
            settlement.refused(refused.code().name(), fingerprint);
            throw refused;
        }
    }
}
