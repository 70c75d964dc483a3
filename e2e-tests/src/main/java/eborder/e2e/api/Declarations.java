package eborder.e2e.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Answers that nothing is wrong with. */
public final class Declarations {
    public static final Map<String, String> GENERAL = Map.ofEntries(
            Map.entry("shipType", "CONT"),
            Map.entry("callSign", "3WXY9"),
            Map.entry("flagState", "PAN"),
            Map.entry("grossTonnage", "25800"),
            Map.entry("netTonnage", "12690"),
            Map.entry("voyageNumber", "0426W"),
            Map.entry("purpose", "03"),
            Map.entry("lastPort", "SGSIN"),
            Map.entry("nextPort", "CNSHA"),
            Map.entry("positionInPort", "Tan Vu 2"),
            Map.entry("voyageParticulars", "Laem Chabang, Singapore, Hai Phong, Shanghai"),
            Map.entry("cargoDescription", "Containers, 1,120 TEU"),
            Map.entry("hasDangerousGoods", "0"),
            Map.entry("hasWeapons", "0"),
            Map.entry("hasStowaway", "0"),
            Map.entry("agentPhone", "+84 225 3836 001"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Declarations() {}

    /** A request for shore leave between two moments. */
    public static Map<String, String> shoreLeave(Instant from, Instant to) {
        return Map.of(
                "purpose",
                "S",
                "fromDate",
                DAY.format(from),
                "toDate",
                DAY.format(to),
                "contactPhone",
                "+84 225 3836 001");
    }
}
