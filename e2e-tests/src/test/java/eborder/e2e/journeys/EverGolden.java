package eborder.e2e.journeys;

import eborder.e2e.support.Project;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the agent of EVER GOLDEN knows about her ship, as it is typed. */
final class EverGolden {
    static final String NAME = "EVER GOLDEN";

    /** A list as agents send it, with the faults that agents make. */
    static final Path CREW_LIST = Project.folder()
            .resolve("single-window-adapter/src/test/resources/spreadsheet/crew-list-with-faults.xlsx")
            .toAbsolutePath();

    private static final int DAYS_ASHORE = 3;

    static final int CREW = 18;

    /** Those who ask for shore leave once the list is mended. */
    static final int ASHORE = 13;

    private final ZonedDateTime arrival =
            ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusHours(6);

    Map<String, String> portCall() {
        return inOrder(
                "imoNumber",
                "9074729",
                "shipName",
                NAME,
                "portCode",
                "VNHPH",
                "eta",
                written("dd/MM/yyyy HH:mm", arrival));
    }

    Map<String, String> generalDeclaration() {
        return inOrder(
                "shipType", "CONT",
                "callSign", "3WXY9",
                "flagState", "PAN",
                "grossTonnage", "25800",
                "netTonnage", "12690",
                "voyageNumber", "0426W",
                "lastPort", "SGSIN",
                "nextPort", "CNSHA",
                "positionInPort", "Tân Vũ 2",
                "voyageParticulars", "Laem Chabang, Singapore, Hải Phòng, Thượng Hải",
                "cargoDescription", "Hàng công-ten-nơ, 1.120 TEU",
                "hasDangerousGoods", "0",
                "hasWeapons", "0",
                "hasStowaway", "0",
                "agentPhone", "+84 225 3836 001");
    }

    Map<String, String> shoreLeaveRequest() {
        return inOrder(
                "purpose",
                "S",
                "fromDate",
                written("dd/MM/yyyy", arrival),
                "toDate",
                written("dd/MM/yyyy", arrival.plusDays(DAYS_ASHORE)),
                "contactPhone",
                "+84 225 3836 001");
    }

    private static String written(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern).format(moment);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
