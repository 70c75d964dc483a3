package eborder.singlewindow.spreadsheet;

import eborder.form.Field;
import eborder.form.Kind;
import java.util.List;

/** The table of the crew list as its form draws it. */
final class CrewTable {
    private CrewTable() {}

    static Field table() {
        var columns = List.of(
                column("fullName", Kind.NAME, true, "Họ tên", "Full name", "Họ và tên", "Name"),
                column("sex", Kind.CODE, true, "Giới tính", "Sex", "Gender"),
                column("dateOfBirth", Kind.DATE, true, "Ngày sinh", "Date of birth"),
                column("placeOfBirth", Kind.TEXT, true, "Nơi sinh", "Place of birth"),
                column("nationality", Kind.CODE, true, "Quốc tịch", "Nationality"),
                column("rank", Kind.CODE, true, "Chức vụ", "Rank or rating", "Rank"),
                column("documentType", Kind.CODE, true, "Loại giấy tờ", "Document type"),
                column("documentNumber", Kind.TEXT, true, "Số hộ chiếu", "Document number", "Passport number"),
                column("documentExpiry", Kind.DATE, false, "Ngày hết hạn", "Date of expiry", "Expiry"),
                column("goAshore", Kind.YES_NO, false, "Đi bờ", "Shore leave"));
        return new Field("crew", "field.crew", Kind.TABLE, true, "", 0, List.of(), columns, "");
    }

    private static Field column(String name, Kind kind, boolean required, String... headers) {
        return new Field(name, "field." + name, kind, required, "", 0, List.of(headers), List.of(), "");
    }
}
