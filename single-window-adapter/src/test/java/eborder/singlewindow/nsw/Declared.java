package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Messages as the single window sends them; everybody and every ship is made up. */
final class Declared {
    private static final String GENERAL = """
            <GeneralDeclaration>
              <DocumentName>1</DocumentName><DocumentYear>2026</DocumentYear><UserCreated>agent</UserCreated>
              <IsArrival>1</IsArrival><NameOfShip>OCEAN LILY</NameOfShip><ShipTypeCode>BULK</ShipTypeCode>
              <IMONumber>9074729</IMONumber><CallSign>3EXY7</CallSign><VoyageNumber>V2611</VoyageNumber>
              <PortOfArrivalCode>VNHPH</PortOfArrivalCode><DateOfArrival>2026-11-24 18:00:00</DateOfArrival>
              <FlagStateOfShip>PA</FlagStateOfShip><NameOfMaster>SANTOS JOSE 1</NameOfMaster>
              <LastPortOfCallCode>SGSIN</LastPortOfCallCode><TaxCodeOfShipownersAgents>0200000001</TaxCodeOfShipownersAgents>
              <GrossTonnage>30743</GrossTonnage><NetTonnage>18118</NetTonnage>
              <PositionOfShipInPort>CAU 3</PositionOfShipInPort>
              <BriefParticularsOfVoyage><PreviousPortsOfCall>SGSIN</PreviousPortsOfCall>
                <SubsequentPortsOfCall>HKHKG</SubsequentPortsOfCall></BriefParticularsOfVoyage>
              <BriefDescriptionOfTheCargo>GAO 20000 TAN</BriefDescriptionOfTheCargo>
              <TugBoat>TUG 1</TugBoat>
            </GeneralDeclaration>
            """;
    private static final String SUPPLEMENT = """
            <BorderSupplement>
              <Field name="general-declaration.nextPort">HKHKG</Field>
              <Field name="general-declaration.hasWeapons">0</Field>
              <Field name="crew-list[1].docExpiry">02/09/2031</Field>
              <Field name="no such form.x">1</Field>
              <Field name="no-such-form.x">1</Field>
            </BorderSupplement>
            """;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Declared() {}

    static String envelope(String type, String function, String documentType, String content) {
        return "<Envelope><Header><Reference><version>1</version><messageId>M-1</messageId></Reference>"
                + "<From><name>NSW</name><identity>NSW</identity><countryCode>VN</countryCode></From>"
                + "<To><name>BQP</name><identity>BQP</identity><unitCode>HPH</unitCode></To>"
                + "<Subject><documentType>" + documentType + "</documentType><type>" + type + "</type><function>"
                + function + "</function><reference>NSW1</reference><documentYear>2026</documentYear>"
                + "<preReference>NSW0</preReference><sendDate>2026-11-24 08:00:00</sendDate></Subject></Header>"
                + "<Body><Content>" + content
                + "</Content></Body><SystemSignature>hashcode</SystemSignature></Envelope>";
    }

    static String entry(int crew) {
        return envelope("10", "01", "BQP0100001", "<BorderDossier>" + blocks(crew) + SUPPLEMENT + "</BorderDossier>");
    }

    /** One that the portal files as it stands. */
    static String complete(int crew) {
        var more = SUPPLEMENT.replace(
                "</BorderSupplement>",
                field("general-declaration.hasDangerousGoods", "0")
                        + field("general-declaration.hasStowaway", "0")
                        + field("general-declaration.crewCount", Integer.toString(crew))
                        + IntStream.rangeClosed(2, crew)
                                .mapToObj(number -> field("crew-list[" + number + "].docExpiry", "02/09/2031"))
                                .collect(Collectors.joining())
                        + "</BorderSupplement>");
        var blocks = IntStream.rangeClosed(1, crew)
                .boxed()
                .reduce(
                        blocks(crew),
                        (all, number) -> all.replace("JOSE " + number + "<", "JOSE " + LETTERS.charAt(number) + "<"),
                        (a, b) -> a);
        return envelope("10", "01", "BQP0100001", "<BorderDossier>" + blocks + more + "</BorderDossier>");
    }

    static String field(String name, String value) {
        return "<Field name=\"" + name + "\">" + value + "</Field>";
    }

    static String blocks(int crew) {
        return GENERAL + "<CrewLists><DocumentName>2</DocumentName><CrewList>"
                + IntStream.rangeClosed(1, crew).mapToObj(Declared::person).collect(Collectors.joining())
                + "</CrewList><SignDate>2026-11-24 08:00:00</SignDate></CrewLists>";
    }

    private static String person(int number) {
        return "<Crew><CrewCode>" + number + "</CrewCode><FamilyName>SANTOS</FamilyName><GivenName>JOSE " + number
                + "</GivenName><RankCode>" + (number == 1 ? "CAP" : "OSS")
                + "</RankCode><Nationality>PH</Nationality><DateOfBirth>1971-03-12 00:00:00</DateOfBirth>"
                + "<PlaceOfBirth>MANILA</PlaceOfBirth><PassportNumber>P" + (1_000_000 + number)
                + "</PassportNumber><PassportTypeCode>P</PassportTypeCode><Gender>M</Gender><GoAshore>0</GoAshore></Crew>";
    }

    /** Generation 2 around a payload as it stands. */
    static byte[] soap(String payload) {
        return ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><r:receiveRequest"
                        + " xmlns:r=\"http://com/vnsw/ws/generated\"><r:requestPayload>" + payload
                        + "</r:requestPayload></r:receiveRequest></s:Body></s:Envelope>")
                .getBytes(UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
