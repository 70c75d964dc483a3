package eborder.e2e.support;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import eborder.e2e.api.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/** A boarding permit of twelve months with its holder's photo, valid at Hai Phong. */
public record BoardingPermit(People people, JsonNode permit) {
    public static final String HOLDER = "KANARIENVOGEL MAI";
    public static final PassportZone PASSPORT =
            new PassportZone("KANARIENVOGEL<<MAI", "K7654777", "VNM", "851012", "310927");
    private static final List<String> HEADERS = List.of(
            "Họ tên",
            "Giới tính",
            "Ngày sinh",
            "Quốc tịch",
            "Chức vụ",
            "Loại giấy tờ",
            "Số giấy tờ",
            "Thời hạn hợp đồng lao động");
    private static final Duration SIGNING = Duration.ofMinutes(1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param photo JPEG or PNG */
    public static BoardingPermit play(People people, byte[] photo) throws IOException {
        var dossier = people.agent()
                .post("applications", Map.of("procedure", "BOARDING_12M", "unit", "HPH"))
                .path("dossier")
                .asText();
        var path = "dossiers/" + dossier;
        fillIn(people, path);
        people.agent().upload(path + "/attachments/letter?name=letter.pdf", Files.readAllBytes(SamplePapers.letter()));
        people.agent().upload(path + "/attachments/photo?name=photo.jpg", photo);
        people.agent().post(path + "/filing", null);
        people.officer().post(path + "/claim", null);
        var version =
                people.officer().get("reviews/" + dossier).path("versionNo").asInt();
        people.officer().post(path + "/decisions", Map.of("kind", "CONFIRM", "version", version));
        approve(people, dossier);
        return new BoardingPermit(people, valid(people, path));
    }

    private static void fillIn(People people, String path) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        people.agent()
                .put(
                        path + "/declarations/permit-request",
                        Map.of(
                                "representative", "Nguyễn Văn Mẫu",
                                "letterNumber", "12/CV-SB",
                                "letterDate", DAY.format(today.minusDays(2)),
                                "purpose", "E",
                                "fromDate", DAY.format(today),
                                "toDate", DAY.format(today.plusMonths(12)),
                                "contactPhone", "+84 225 3836 001"));
        people.agent()
                .upload(path + "/declarations/permit-persons/file?name=persons.xlsx", persons(today.plusYears(3)));
    }

    private static byte[] persons(LocalDate contractEnd) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eborder-journey", "1.0")) {
            var sheet = workbook.newWorksheet("Nguoi di bo");
            var cells = List.of(
                    HOLDER, "F", "12/10/1985", "VNM", "Thợ máy", "P", PASSPORT.number(), DAY.format(contractEnd));
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
                sheet.value(1, column, cells.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void approve(People people, String dossier) {
        var ids = Waiting.until(
                "the permit to wait for the commander",
                SIGNING,
                () -> Optional.of(waiting(people, dossier)).filter(found -> !found.isEmpty()));
        people.commander().post("permits/approvals", Map.of("ids", ids));
    }

    private static List<String> waiting(People people, String dossier) {
        return ShipCall.list(people.commander().get("permits/waiting")).stream()
                .filter(permit -> permit.path("dossier").asText().equals(dossier))
                .map(permit -> permit.path("id").asText())
                .toList();
    }

    private static JsonNode valid(People people, String path) {
        return Waiting.until(
                "the permit to be valid",
                SIGNING,
                () -> Optional.of(people.agent().get(path + "/permits").path(0))
                        .filter(permit -> permit.path("status").asText().equals("VALID")));
    }

    public String number() {
        return permit.path("number").asText();
    }

    public byte[] paper() {
        return people.agent().download("permits/" + number());
    }

    public String seal() {
        return people.agent().text("permits/" + number() + "/seal");
    }
}
