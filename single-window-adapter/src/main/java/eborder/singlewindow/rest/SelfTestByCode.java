package eborder.singlewindow.rest;

import eborder.dossier.signing.KeyFault;
import eborder.dossier.signing.LocalTesting;
import eborder.dossier.signing.LocalTesting.Begun;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The self-test of a program beside a key (docs/signing.md). Who has the code needs no token: nothing is signed by it. */
@Path("self-tests/{code}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SelfTestByCode {
    private final LocalTesting testing;
    private final HttpServletRequest request;

    @Inject
    SelfTestByCode(LocalTesting testing, HttpServletRequest request) {
        this.testing = testing;
        this.request = request;
    }

    /** @param clock the time on the program's computer */
    record Arrival(Instant clock) {}

    record Stopped(KeyFault fault) {}

    /** @param chain base64 of DER, the signer's certificate first */
    record Certificate(List<String> chain) {}

    /** @param inputs the one that the key signs, ASCII; {@code algorithm} as in RFC 7518 */
    record Prepared(String signer, String serial, String algorithm, List<String> inputs) {}

    /** @param jws compact */
    record Made(String jws) {}

    record Held(String signer, String serial) {}

    @POST
    @PermitAll
    public Begun begin(@PathParam("code") String code, Arrival arrival) {
        return testing.begin(code, required("clock", arrival.clock()), request.getRemoteAddr());
    }

    /** Tells why there is no key to go on with. */
    @POST
    @PermitAll
    @Path("fault")
    public void stop(@PathParam("code") String code, Stopped stopped) {
        testing.stop(code, required("fault", stopped.fault()), request.getRemoteAddr());
    }

    @POST
    @PermitAll
    @Path("certificate")
    public Prepared prepare(@PathParam("code") String code, Certificate certificate) {
        var chain = required("chain", certificate.chain()).stream()
                .map(SelfTestByCode::der)
                .toList();
        var prepared = testing.prepare(code, chain, request.getRemoteAddr());
        var signer = prepared.signer();
        return new Prepared(signer.name(), signer.serial(), signer.algorithm(), List.of(prepared.input()));
    }

    @POST
    @PermitAll
    @Path("signature")
    public Held prove(@PathParam("code") String code, Made made) {
        var signer = testing.prove(code, required("jws", made.jws()), request.getRemoteAddr());
        return new Held(signer.name(), signer.serial());
    }

    private static <T> T required(String property, T given) {
        if (given == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
        return given;
    }

    private static byte[] der(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE, malformed);
        }
    }
}
