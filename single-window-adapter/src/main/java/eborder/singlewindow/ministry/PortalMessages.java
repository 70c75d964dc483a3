package eborder.singlewindow.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.dossier.PublicStatus;
import eborder.exchange.HeldResult;
import eborder.exchange.Notice;
import eborder.singlewindow.http.PartnerJson;
import eborder.singlewindow.schema.SentSchema;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The messages as JSON. What can't be understood is an {@link IllegalArgumentException}. */
final class PortalMessages {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LISTS = List.of(
            "TaiLieuNop", "DanhSachLePhi", "DanhSachTepDinhKemKhac", "DanhSachHoSoBoSung", "DanhSachGiayToKetQua");

    private final PortalWords words;
    private final String unit;
    private final SentSchema schema = new SentSchema("ministry/dossier-sync-v1.schema.json");

    /** @param unit the border guard's code at the portal */
    PortalMessages(PortalWords words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    static byte[] login(String username, String password) {
        return bytes(JSON.createObjectNode().put("username", username).put("password", password));
    }

    /** The dossier of a notice. @throws IllegalArgumentException if the portal has no word for its procedure */
    ObjectNode dossier(Notice notice) {
        var facts = facts(notice);
        var status = PublicStatus.valueOf(facts.path("status").asText());
        var dossier = JSON.createObjectNode();
        dossier.put("MaHoSo", facts.path("number").asText());
        about(dossier, facts);
        dossier.put("NgayTiepNhan", moment(facts, "receivedAt"));
        dossier.put("NgayHenTra", moment(facts, "dueAt"));
        dossier.put("TrangThaiHoSo", Integer.toString(status.code()));
        if (status == PublicStatus.DONE || status == PublicStatus.STOPPED) {
            dossier.put("NgayTra", moment(facts, "endedAt"));
            dossier.put(
                    "ThongTinTra", words.outcomes().get(facts.path("outcome").asText()));
            dossier.put("NgayKetThucXuLy", moment(facts, "endedAt"));
        }
        dossier.put("HinhThuc", words.resultForm());
        dossier.put("DonViXuLy", facts.path("unit").asText());
        dossier.put("GhiChu", remark(facts));
        LISTS.forEach(dossier::putArray);
        return dossier;
    }

    private void about(ObjectNode dossier, JsonNode facts) {
        var title = facts.path("title").asText();
        dossier.put("MaTTHC", code(facts.path("procedure").asText()));
        dossier.put("TenTTHC", title);
        dossier.put("MaLinhVuc", words.field().code());
        dossier.put("TenLinhVuc", words.field().name());
        dossier.put("ChuHoSo", facts.path("filer").asText());
        dossier.put("LoaiDoiTuong", words.businesses());
        dossier.put("MaDoiTuong", facts.path("taxCode").asText());
        // what a dossier is about may be somebody's name
        dossier.put("TrichYeuHoSo", title);
    }

    private String code(String procedure) {
        var code = words.procedures().get(procedure);
        PartnerJson.require(code != null, "procedure");
        return code;
    }

    private String remark(JsonNode facts) {
        var timing = facts.path("late").asText().equals("true")
                ? words.remarks().late()
                : words.remarks().inTime();
        return timing + " (" + facts.path("dueLaw").asText() + ")";
    }

    private static JsonNode facts(Notice notice) {
        try {
            return JSON.readTree(notice.payload());
        } catch (IOException broken) {
            throw new IllegalArgumentException("payload of a notice must be JSON", broken);
        }
    }

    private static String moment(JsonNode facts, String name) {
        return PortalTime.written(Instant.parse(facts.path(name).asText()));
    }

    /** @param session blank in what is kept of it @throws IllegalArgumentException if it doesn't fit the schema */
    byte[] sync(String session, ObjectNode dossier, boolean updating) {
        var message = message(session, "DongBoHoSoMC");
        message.put("isUpdating", updating ? "True" : "False");
        message.putArray("data").add(dossier);
        var written = bytes(message);
        schema.fault(written).ifPresent(fault -> {
            // the fault may quote the message
            throw new IllegalArgumentException("schema");
        });
        return written;
    }

    byte[] changedOn(String session, LocalDate day) {
        var message = message(session, "TraCuuHoSo");
        message.putArray("data")
                .addObject()
                .put("TuNgay", PortalTime.beginOf(day))
                .put("DenNgay", PortalTime.endOf(day));
        return bytes(message);
    }

    byte[] named(String session, List<String> numbers) {
        var message = message(session, "TraCuuHoSo");
        var data = message.putArray("data");
        numbers.forEach(number -> data.addObject().put("MaHoSo", number));
        return bytes(message);
    }

    private ObjectNode message(String session, String service) {
        return JSON.createObjectNode()
                .put("session", session)
                .put("madonvi", unit)
                .put("service", service);
    }

    static List<HeldResult> held(JsonNode answer) {
        var held = new ArrayList<HeldResult>();
        PartnerJson.require(answer.path("data").isArray(), "data");
        for (var dossier : answer.path("data")) {
            held.add(new HeldResult(
                    number(dossier),
                    Integer.parseInt(PartnerJson.text(dossier, "TrangThaiHoSo")),
                    PortalTime.read(PartnerJson.text(dossier, "NgayCapNhat"))));
        }
        return held;
    }

    private static String number(JsonNode dossier) {
        var number = PartnerJson.text(dossier, "MaHoSo");
        PartnerJson.require(number.matches("[A-Za-z0-9./-]{1,40}"), "MaHoSo");
        return number;
    }

    private static byte[] bytes(JsonNode message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (IOException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }
}
