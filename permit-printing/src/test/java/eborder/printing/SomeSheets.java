package eborder.printing;

import eborder.paper.ConfirmationSheet;
import eborder.paper.PermitSheet;
import eborder.paper.Picture;
import eborder.paper.RefusalSheet;
import eborder.procedure.BothLanguages;
import eborder.procedure.Movement;
import eborder.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Sheets for tests. */
final class SomeSheets {
    static final String ALPHABET = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ÉÈẺẼẸ ẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ỐỒỔỖỘ ỚỜỞỠỢ"
            + " ÚÙỦŨỤ ỨỪỬỮỰ ÝỲỶỸỴ";

    private SomeSheets() {}

    static PermitSheet pass(String holder, String digits) {
        return pass(holder, "EVER GOLDEN", "Thành phố Hải Phòng", digits);
    }

    static PermitSheet pass(String holder, String ship, String zone, String digits) {
        return new PermitSheet(
                "SHORE_PASS",
                "HPH-26-0000017",
                "BPCK cảng Hải Phòng",
                "Hải Phòng",
                holder,
                "Nam / M",
                LocalDate.of(1991, 4, 30),
                "PHL",
                "Phi-líp-pin",
                "Philippines",
                "Thủy thủ trực ca",
                "Able seaman",
                "P1234567A",
                ship,
                "9074729",
                "Panama",
                Map.of(),
                zone,
                "Hai Phong City",
                Instant.parse("2026-11-22T09:30:00Z"),
                Instant.parse("2026-11-25T17:00:00Z"),
                "07:00",
                "24:00",
                Instant.parse("2026-11-22T09:28:11Z"),
                "Thượng tá Nguyễn Hữu Phước",
                "KT. Chỉ huy trưởng\nPhó Chỉ huy trưởng",
                Picture.NONE,
                digits,
                "7K3M-9QXZ",
                "https://eborder.example/verify/");
    }

    static ConfirmationSheet confirmation(String master) {
        return new ConfirmationSheet(
                "HPH-26-0000451/XN",
                "06",
                "Ban chỉ huy BPCK cảng Hải Phòng",
                "Hải Phòng",
                "Thủ tục biên phòng điện tử cho tàu thuyền nước ngoài nhập cảnh",
                "Entry of foreign ships",
                "VNHPH-P01-26-0000451",
                2,
                Instant.parse("2026-11-22T02:11:00Z"),
                Instant.parse("2026-11-22T03:02:00Z"),
                "EVER GOLDEN",
                "9074729",
                "3FXY7",
                "Panama",
                "217.612",
                master,
                "Công ty TNHH Đại lý tàu biển Bạch Đằng",
                "SGSIN – Singapore",
                "HKHKG – Hồng Kông",
                Movement.ARRIVAL,
                Instant.parse("2026-11-22T08:30:00Z"),
                25,
                25,
                0,
                22,
                "Hộ chiếu, sổ thuyền viên của thuyền viên: xuất trình trong 10 giờ kể từ khi tàu neo đậu an toàn.",
                "Passports and seaman's books: within 10 hours after the ship is safely moored.",
                "Nghị định 77/2017/NĐ-CP; Quyết định 10/2016/QĐ-TTg; Thông tư 49/2017/TT-BQP",
                "Thượng tá Nguyễn Hữu Phước",
                "Chỉ huy trưởng",
                List.of("Đại lý tàu biển Bạch Đằng", "Cảng vụ Hàng hải Hải Phòng", "Lưu: hồ sơ điện tử"));
    }

    static RefusalSheet refusal(String text) {
        return new RefusalSheet(
                "VNHPH-P01-26-0000451",
                2,
                "Ban chỉ huy BPCK cảng Hải Phòng",
                "Hải Phòng",
                new BothLanguages(
                        "Thủ tục biên phòng điện tử cho tàu thuyền nước ngoài nhập cảnh", "Entry of foreign ships"),
                new Refusal(List.of("10", "11"), "Thông tư 49/2017/TT-BQP, Điều 17"),
                "EVER GOLDEN",
                "9074729",
                "Công ty TNHH Đại lý tàu biển Bạch Đằng",
                Instant.parse("2026-11-22T02:11:00Z"),
                Instant.parse("2026-11-22T03:02:00Z"),
                "refusal-reason.INCOMPLETE_OR_INACCURATE",
                text,
                true,
                "Nghị định 77/2017/NĐ-CP; Quyết định 10/2016/QĐ-TTg; Thông tư 49/2017/TT-BQP",
                "Thượng tá Nguyễn Hữu Phước",
                "Chỉ huy trưởng",
                List.of("Công ty TNHH Đại lý tàu biển Bạch Đằng"));
    }
}
