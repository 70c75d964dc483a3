package eborder.e2e.conformance;

import static eborder.e2e.conformance.Course.require;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/** Messages as the single window sends them. They name a company that isn't there, so that they change nothing. */
final class SoapMessages {
    static final List<Scenario> ALL = List.of(
            new Scenario(
                    "soap-twice", "The same message twice gets the same answer, byte for byte.", SoapMessages::twice),
            new Scenario("soap-id-taken", "Another message under a known id is refused.", SoapMessages::idTaken),
            new Scenario(
                    "soap-unreadable", "What is no XML is answered with an error code.", SoapMessages::unreadable));

    private SoapMessages() {}

    private static void twice(Course course) {
        var soap = soap(UUID.randomUUID().toString(), "CONFORMANCE1");
        var first = post(course, soap);
        require(text(first).contains("COMPANY_UNKNOWN"), "the refusal names no COMPANY_UNKNOWN");
        require(first.isSame(post(course, soap)), "the second answer differs");
    }

    private static void idTaken(Course course) {
        var id = UUID.randomUUID().toString();
        post(course, soap(id, "CONFORMANCE1"));
        require(text(post(course, soap(id, "CONFORMANCE2"))).contains("MESSAGE_ID_TAKEN"), "it was taken");
    }

    private static void unreadable(Course course) {
        require(text(post(course, "<no xml".getBytes(UTF_8))).contains("ERR02"), "the answer names no ERR02");
    }

    private static Wire.Answer post(Course course, byte[] soap) {
        var answer = course.wire()
                .send(
                        "POST",
                        "single-window",
                        "",
                        soap,
                        "Content-Type",
                        "text/xml; charset=utf-8",
                        "SOAPAction",
                        "\"\"");
        if (answer.status() == 404 || answer.status() == 403) {
            throw new LeftOut("the portal takes no messages of the single window from here");
        }
        require(answer.status() == 200, "status " + answer.status());
        return answer;
    }

    private static String text(Wire.Answer answer) {
        return new String(answer.bytes(), UTF_8);
    }

    private static byte[] soap(String messageId, String reference) {
        var envelope = "<Envelope><Header><Reference><version>1</version><messageId>" + messageId
                + "</messageId></Reference><From><name>NSW</name><identity>NSW</identity><countryCode>VN</countryCode></From>"
                + "<To><name>BQP</name><identity>BQP</identity></To><Subject><documentType>BQP0100001</documentType>"
                + "<type>10</type><function>01</function><reference>" + reference
                + "</reference><documentYear>2026</documentYear><sendDate>2026-11-24 08:00:00</sendDate></Subject></Header>"
                + "<Body><Content><BorderDossier><TaxCode>CONFORMANCE</TaxCode></BorderDossier></Content></Body></Envelope>";
        return ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                        + "<r:receiveRequest xmlns:r=\"http://com/vnsw/ws/generated\"><r:requestPayload><![CDATA["
                        + envelope
                        + "]]></r:requestPayload></r:receiveRequest></s:Body></s:Envelope>")
                .getBytes(UTF_8);
    }
}
