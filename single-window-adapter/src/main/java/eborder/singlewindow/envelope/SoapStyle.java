package eborder.singlewindow.envelope;

import java.util.Arrays;
import java.util.Optional;

/** How an envelope travels in SOAP 1.1, document/literal with one string (single-window.md 1.3). */
public enum SoapStyle {
    /** Generation 2. */
    RECEIVE("http://com/vnsw/ws/generated", "receiveRequest", "requestPayload", "receiveResponse", "responsePayload"),
    /** Generation 1. */
    SEND_AND_GET(
            "http://ws.gt.vn",
            "sendAndGetMessage",
            "requestMessage",
            "sendAndGetMessageResponse",
            "sendAndGetMessageReturn");

    private final String namespace;
    private final String request;
    private final String requestPayload;
    private final String response;
    private final String responsePayload;

    SoapStyle(String namespace, String request, String requestPayload, String response, String responsePayload) {
        this.namespace = namespace;
        this.request = request;
        this.requestPayload = requestPayload;
        this.response = response;
        this.responsePayload = responsePayload;
    }

    /** The style whose request payload has this local name. */
    static Optional<SoapStyle> ofRequestPayload(String element) {
        return Arrays.stream(values())
                .filter(style -> style.requestPayload.equals(element))
                .findFirst();
    }

    String namespace() {
        return namespace;
    }

    String request() {
        return request;
    }

    String requestPayload() {
        return requestPayload;
    }

    String response() {
        return response;
    }

    String responsePayload() {
        return responsePayload;
    }
}
