package eborder.web.verify;

import eborder.permit.PaperVerification;
import eborder.permit.PermitVerification;
import eborder.permit.PublicFacts;
import eborder.permit.PublicState;
import eborder.permit.VerificationOutcome;
import eborder.permit.VerificationOutcome.Answered;
import eborder.permit.VerificationOutcome.TooMany;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** One question, answered on the page it was sent to: neither number nor barcode ever stands in an address. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {
    private static final int TOO_MANY_REQUESTS = 429;

    private final PermitVerification permits;
    private final PaperVerification papers;
    private final Visitor visitor;
    private final ExternalContext browser;

    private Answered answer;
    private TooMany tooMany;

    @Inject
    VerifyPage(PermitVerification permits, PaperVerification papers, Visitor visitor, ExternalContext browser) {
        this.permits = permits;
        this.papers = papers;
        this.visitor = visitor;
        this.browser = browser;
    }

    /** Asks when a form was sent; a code in the address is passed over. */
    public void ask() throws IOException, ServletException {
        var request = (HttpServletRequest) browser.getRequest();
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            askOf(request.getPart("paper"));
            return;
        }
        var code = browser.getRequestParameterMap().get("code");
        if (code != null && !code.isBlank()) {
            take(permits.verify(code, visitor.address()));
        }
    }

    /** Reads no more of the file than tells that it is too large. */
    private void askOf(Part paper) throws IOException {
        if (paper == null || paper.getSize() == 0) {
            return;
        }
        try (var file = paper.getInputStream()) {
            take(papers.verify(file.readNBytes(PaperVerification.MOST_BYTES + 1), visitor.address()));
        }
    }

    private void take(VerificationOutcome outcome) {
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

    /** Message key of what is wrong with the file; null if nothing is, or none was sent. */
    public String getFaultKey() {
        return answer == null || answer.fault() == null ? null : answer.fault().messageKey();
    }

    /** Message key of what a genuine file says about its signers' certificates; null if there is none. */
    public String getRevocationKey() {
        return answer == null || answer.revocation() == null
                ? null
                : answer.revocation().messageKey();
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
