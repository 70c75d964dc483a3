package eborder.web.verify;

import eborder.permit.PermitVerification;
import eborder.permit.PublicFacts;
import eborder.permit.PublicState;
import eborder.permit.VerificationOutcome.Answered;
import eborder.permit.VerificationOutcome.TooMany;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One question, answered on the page it was sent to: neither number nor barcode ever stands in an address. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {
    private static final int TOO_MANY_REQUESTS = 429;

    private final PermitVerification permits;
    private final Visitor visitor;
    private final ExternalContext browser;

    private Answered answer;
    private TooMany tooMany;

    @Inject
    VerifyPage(PermitVerification permits, Visitor visitor, ExternalContext browser) {
        this.permits = permits;
        this.visitor = visitor;
        this.browser = browser;
    }

    /** Asks when the form was sent; a code in the address is passed over. */
    public void ask() {
        var code = browser.getRequestParameterMap().get("code");
        if (!"POST".equals(((HttpServletRequest) browser.getRequest()).getMethod()) || code == null || code.isBlank()) {
            return;
        }
        var outcome = permits.verify(code, visitor.address());
        if (outcome instanceof TooMany refused) {
            tooMany = refused;
            browser.setResponseStatus(TOO_MANY_REQUESTS);
            browser.setResponseHeader("Retry-After", Long.toString(refused.retryAfterSeconds()));
        } else if (outcome instanceof Answered told) {
            answer = told;
        }
    }

    /** Null until asked. */
    public PublicState getState() {
        return answer == null ? null : answer.state();
    }

    /** Null if there is nothing to tell. */
    public PublicFacts getFacts() {
        return answer == null ? null : answer.facts();
    }

    /** How the answer looks: {@code ok}, {@code warn} or {@code stop}. */
    public String getKind() {
        return switch (answer.state()) {
            case VALID -> "ok";
            case NOT_YET_VALID -> "warn";
            case EXPIRED, REVOKED, CHANGED, UNKNOWN -> "stop";
        };
    }

    /** Seconds to wait, null if the visitor may ask. */
    public Long getWait() {
        return tooMany == null ? null : tooMany.retryAfterSeconds();
    }
}
