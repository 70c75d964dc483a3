package eborder.web.login;

import eborder.party.ProviderAnswer;
import eborder.party.ProviderSignIn;
import eborder.party.SignInOutcome;
import eborder.shared.Problem;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Where the browser comes back to from the identity provider. What the address says is out of it with the next page. */
@WebServlet("/sign-in/answer")
public class ProviderReturn extends HttpServlet {
    private static final int LONGEST = 4_096;

    private final transient ProviderSignIn signIn;
    private final transient Arrival arrival;
    private final transient Visitor visitor;
    private final transient Clock clock;

    @Inject
    ProviderReturn(ProviderSignIn signIn, Arrival arrival, Visitor visitor, Clock clock) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.visitor = visitor;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (signIn.provider().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var trip = ProviderTrip.end(request, clock.instant());
        Paths.redirect(
                request,
                response,
                trip.map(ended -> next(ended, request, response)).orElse(ProviderRefusal.NOT_PROVEN.onLogin()));
    }

    private String next(ProviderTrip trip, HttpServletRequest request, HttpServletResponse response) {
        boolean linking = trip.account() != null;
        var refusal = refusal(request);
        if (refusal == null) {
            try {
                return linking ? linked(trip, answer(request)) : entered(trip, request, response);
            } catch (Problem problem) {
                refusal = ProviderRefusal.of(problem);
            }
        }
        return linking ? refusal.onIdentity() : refusal.onLogin();
    }

    /** What the provider says instead of a code, null if it gives one (RFC 6749, section 4.1.2.1). */
    private static ProviderRefusal refusal(HttpServletRequest request) {
        var error = request.getParameter("error");
        var code = request.getParameter("code");
        if (error != null) {
            return error.equals("access_denied") ? ProviderRefusal.CANCELLED : ProviderRefusal.FAILED;
        }
        return code == null || code.isEmpty() || code.length() > LONGEST ? ProviderRefusal.NOT_PROVEN : null;
    }

    private static ProviderAnswer answer(HttpServletRequest request) {
        return new ProviderAnswer(request.getParameter("code"), request.getParameter("iss"));
    }

    /** Only for whom it was begun: somebody else may have signed in since. */
    private String linked(ProviderTrip trip, ProviderAnswer answer) {
        if (!visitor.isSignedIn() || !visitor.actor().account().equals(trip.account())) {
            return ProviderRefusal.NOT_PROVEN.onLogin();
        }
        signIn.link(visitor.actor(), answer, trip.request());
        return "/account/identity.xhtml?linked=true";
    }

    private String entered(ProviderTrip trip, HttpServletRequest request, HttpServletResponse response) {
        if (visitor.isSignedIn()) {
            return "/home.xhtml";
        }
        var outcome = signIn.enter(answer(request), trip.request(), visitor.address());
        if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            return arrival.welcome(signedIn, trip.to(), response);
        }
        return outcome instanceof SignInOutcome.Refused refused
                ? ProviderRefusal.of(refused.reason()).onLogin()
                : ProviderRefusal.SUSPENDED.onLogin();
    }
}
