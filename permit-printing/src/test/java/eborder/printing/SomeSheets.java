package eborder.printing;

import eborder.paper.ShorePassSheet;
import java.time.Instant;
import java.time.LocalDate;

/** Sheets for tests. */
final class SomeSheets {
    static final String ALPHABET = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ÉÈẺẼẸ ẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ỐỒỔỖỘ ỚỜỞỠỢ"
            + " ÚÙỦŨỤ ỨỪỬỮỰ ÝỲỶỸỴ";

    private SomeSheets() {}

    static ShorePassSheet pass(String holder, String digits) {
        return pass(holder, "EVER GOLDEN", "Thành phố Hải Phòng", digits);
    }

    static ShorePassSheet pass(String holder, String ship, String zone, String digits) {
        return new ShorePassSheet(
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
                zone,
                "Hai Phong City",
                Instant.parse("2026-11-22T09:30:00Z"),
                Instant.parse("2026-11-25T17:00:00Z"),
                "07:00",
                "24:00",
                Instant.parse("2026-11-22T09:28:11Z"),
                "Thượng tá Nguyễn Hữu Phước",
                "KT. Chỉ huy trưởng\nPhó Chỉ huy trưởng",
                digits);
    }
}
