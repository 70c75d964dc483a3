package eborder.e2e.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.envelope.SoapMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A ship's entry as the single window declares it (single-window.md 1.10): the general declaration and a crew list, without a fault. */
public final class DeclaredEntry {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The agent of the demo world. */
    private static final String TAX_CODE = "0200000017";

    private static final String GENERAL = """
            <GeneralDeclaration><IsArrival>1</IsArrival><NameOfShip>EVER GOLDEN</NameOfShip><ShipTypeCode>BULK</ShipTypeCode>
            <IMONumber>9074729</IMONumber><CallSign>3EXY7</CallSign><VoyageNumber>V2611</VoyageNumber>
            <PortOfArrivalCode>VNHPH</PortOfArrivalCode><DateOfArrival>%s</DateOfArrival>
            <FlagStateOfShip>PA</FlagStateOfShip><NameOfMaster>SANTOS JOSE A</NameOfMaster>
            <LastPortOfCallCode>SGSIN</LastPortOfCallCode><TaxCodeOfShipownersAgents>%s</TaxCodeOfShipownersAgents>
            <GrossTonnage>30743</GrossTonnage><NetTonnage>18118</NetTonnage><PositionOfShipInPort>CAU 3</PositionOfShipInPort>
            <BriefParticularsOfVoyage><PreviousPortsOfCall>SGSIN</PreviousPortsOfCall><SubsequentPortsOfCall>HKHKG</SubsequentPortsOfCall></BriefParticularsOfVoyage>
            <BriefDescriptionOfTheCargo>GAO 20000 TAN</BriefDescriptionOfTheCargo><NumberOfCrew>%d</NumberOfCrew>
            </GeneralDeclaration>""";

    private static final String PERSON = """
            <Crew><CrewCode>%d</CrewCode><FamilyName>SANTOS</FamilyName><GivenName>JOSE %s</GivenName><RankCode>%s</RankCode>
            <Nationality>PH</Nationality><DateOfBirth>1971-03-12 00:00:00</DateOfBirth><PlaceOfBirth>MANILA</PlaceOfBirth>
            <PassportNumber>P%07d</PassportNumber><PassportTypeCode>P</PassportTypeCode><Gender>M</Gender><GoAshore>0</GoAshore></Crew>""";

    private final String blocks;

    public DeclaredEntry(int crew) {
        blocks = general(crew) + "<CrewLists><CrewList>" + people(crew, DeclaredEntry::person)
                + "</CrewList></CrewLists>"
                + "<BorderSupplement>" + field("general-declaration.nextPort", "HKHKG")
                + field("general-declaration.hasDangerousGoods", "0") + field("general-declaration.hasWeapons", "0")
                + field("general-declaration.hasStowaway", "0")
                + people(crew, number -> field("crew-list[" + number + "].docExpiry", "02/09/2031"))
                + "</BorderSupplement>";
    }

    private static String general(int crew) {
        return GENERAL.formatted(TIME.format(in(6)), TAX_CODE, crew);
    }

    private static Instant in(int hours) {
        return Clock.systemUTC().instant().plusSeconds(3_600L * hours);
    }

    private static String people(int crew, IntFunction<String> each) {
        return IntStream.rangeClosed(1, crew).mapToObj(each).collect(Collectors.joining());
    }

    private static String person(int number) {
        return PERSON.formatted(number, (char) ('A' + number - 1), number == 1 ? "CAP" : "OSS", 1_000_000 + number);
    }

    private static String field(String name, String value) {
        return "<Field name=\"" + name + "\">" + value + "</Field>";
    }

    /** Generation 2. @param id of the message and of the dossier at the single window: a new one declares another dossier */
    public byte[] soap(String id) {
        return SoapMessage.request(envelope(id).getBytes(UTF_8));
    }

    /** What is inside the SOAP message. @param id as of {@link #soap} */
    public String envelope(String id) {
        return "<Envelope><Header><Reference><version>1</version><messageId>" + id
                + "</messageId></Reference><From><name>NSW</name><identity>NSW</identity><countryCode>VN</countryCode></From>"
                + "<To><name>BQP</name><identity>BQP</identity><unitCode>HPH</unitCode></To><Subject>"
                + "<documentType>BQP0100001</documentType><type>10</type><function>01</function><reference>" + id
                + "</reference><documentYear>" + TIME.format(in(0)).substring(0, 4) + "</documentYear><sendDate>"
                + TIME.format(in(0))
                + "</sendDate></Subject></Header><Body><Content><BorderDossier>" + blocks
                + "</BorderDossier></Content></Body></Envelope>";
    }
}
