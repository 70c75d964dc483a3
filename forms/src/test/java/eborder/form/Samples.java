package eborder.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Forms as people fill them in, and people as they stand in spreadsheets of the present portal; all of them made up. */
final class Samples {
    static final CodeLists CODE_LISTS = CodeLists.load();
    static final FormCatalogue CATALOGUE = FormCatalogue.load(CODE_LISTS);
    static final Form CREW_LIST = CATALOGUE.form("crew-list@1");

    private static final List<String> COLUMNS = List.of(
            "fullName",
            "sex",
            "dateOfBirth",
            "placeOfBirth",
            "nationality",
            "rank",
            "docType",
            "docNumber",
            "docExpiry",
            "shoreLeave");

    private static final String CLEAN = """
            KOVALENKO OLEKSANDR;M;05/07/2003;MANILA;UKR;Thuyền trưởng;P;P01000000;27/09/2031;0
            SANTOS ANTONIO;F;12/10/1965;HAI PHONG;PHL;Đại phó;P;V01007919;02/02/2031;1
            SINGH GURPREET;M;14/02/1977;JAKARTA;IND;Phó hai;P;V01015838;14/01/2031;1
            MIN THU;F;04/04/2002;MANILA;MMR;Phó ba;P;I01023757;19/10/2031;0
            SINGH GURPREET;F;02/04/1964;HAI PHONG;IND;Máy trưởng;P;V01031676;10/07/2031;1
            NGUYEN VAN HUNG;M;18/02/1998;JAKARTA;KOR;Máy hai;P;R01039595;27/11/2031;1
            NGUYEN VAN HUNG;M;04/10/1998;ODESA;KOR;Máy ba;P;R01047514;04/09/2031;0
            VAN DER BERG PIETER JAN;F;03/10/1965;HAI PHONG;NLD;Sỹ quan kỹ thuật điện;P;V01055433;16/11/2031;1
            WIJAYA BUDI;F;14/06/1991;MUMBAI;IDN;Thủy thủ trưởng;P;E01063352;12/05/2031;1
            TRAN THI LAN;M;26/03/1977;JAKARTA;CHN;Thủy thủ trực ca AB;P;E01071271;10/09/2031;0
            KUMAR RAVI;M;11/12/1990;JAKARTA;IND;Thủy thủ trực ca OS;P;R01079190;03/02/2031;1
            WIJAYA BUDI;M;14/03/1983;MUMBAI;IDN;Thợ máy trực ca (AB, Oiler);P;E01087109;14/01/2031;1
            O NEILL PIETER JAN;M;03/09/1998;ODESA;IRL;Bếp trưởng;P;P01095028;23/06/2031;0
            MIN SEAN;M;16/10/1991;MANILA;MMR;Nhân viên phục vụ;P;I01102947;09/08/2031;1
            VAN DER BERG JOSE MARIA;M;22/02/1965;JAKARTA;NLD;Đại phó;P;V01110866;22/08/2031;1
            IVANOV OLEKSANDR;M;23/07/2004;MANILA;RUS;Phó hai;P;I01118785;15/06/2031;0
            NGUYEN THI LAN;M;20/02/1993;HAI PHONG;KOR;Phó ba;P;R01126704;25/05/2031;1
            NGUYEN THI LAN;M;24/04/1987;MUMBAI;KOR;Máy trưởng;P;R01134623;03/03/2031;1
            KUMAR BUDI;M;13/09/1979;MUMBAI;IND;Máy hai;P;R01142542;28/09/2031;0
            IVANOV OLEKSANDR;M;23/07/1984;HAI PHONG;RUS;Máy ba;P;I01150461;05/02/2031;1
            NGUYEN THI LAN;M;05/04/2004;MANILA;KOR;Sỹ quan kỹ thuật điện;P;R01158380;16/10/2031;1
            NGUYEN THI LAN;M;09/05/1962;MUMBAI;KOR;Thủy thủ trưởng;P;R01166299;18/06/2031;0
            """;

    private static final String FAULTY = """
            KUMAR RAVI;M;28/09/1991;JAKARTA;IND;Thuyền trưởng;P;R01000000;28/10/2031;0
            Nguyễn Thị Phương Thảo;F;06/09/1992;HAI PHONG;CHN;Đại phó;P;E01007919;04/08/2031;1
            IVANOV PETR;M;1988-07-06;JAKARTA;RUS;Phó hai;P;I01015838;13/08/2031;1
            O NEILL SEAN;M;24/10/2003;JAKARTA;PH;Phó ba;P;P01023757;01/09/2031;0
            SANTOS ANTONIO;M;02/01/1974;JAKARTA;Viet Nam;Máy trưởng;P;V01031676;01/08/2031;1
            KOVALENKO OLEKSANDR;Nam;15/10/1974;HAI PHONG;UKR;Máy hai;P;P01039595;21/05/2031;1
            KUMAR RAVI;M;31/02/1990;ODESA;IND;Máy ba;P;R01047514;14/09/2031;0
            SANTOS ANTONIO;M;23/05/1982;JAKARTA;PHL;Sỹ quan kỹ thuật điện;P;V01063352;10/01/2031;1
            SANTOS ANTONIO;M;19/02/1987;ODESA;PHL;Thủy thủ trưởng;P;V01063352;13/02/2031;1
            DELA CRUZ JOSE MARIA;M;28/11/1962;HAI PHONG;PHL;Thủy thủ trực ca AB;P;P01071271;02/08/2031;yes
            SINGH GURPREET;M;23/07/1988;JAKARTA;IND;CAPTAIN;P;V01079190;21/04/2031;1
            O NEILL SEAN;M;09/06/1967;ODESA;IRL;Thợ máy trực ca (AB, Oiler);P;;01/07/2031;1
            SANTOS VAN HUNG;M;05/04/1968;MANILA;XYZ;Bếp trưởng;P;V01095028;15/08/2031;0
            """;

    private Samples() {}

    /** A form without a fault, from {@code samples/}, tidied. */
    static Answers filled(String ref) {
        Answers typed = Answers.of(
                YamlFile.read("samples/" + ref.replace("@", "/v") + ".yaml").tree());
        return CATALOGUE.form(ref).tidy(typed).answers();
    }

    /** The 22 people of the clean list. */
    static Answers clean() {
        return crew(rows(CLEAN));
    }

    /** The first 13 people of the list with the usual faults. */
    static Answers faulty() {
        return crew(rows(FAULTY));
    }

    static Answers crew(List<Map<String, String>> rows) {
        return Answers.empty().withRows("crew", rows);
    }

    /** The first person of the clean list with one value changed. */
    static Answers oneWith(String field, String value) {
        var person = new LinkedHashMap<>(rows(CLEAN).get(0));
        person.put(field, value);
        return crew(List.of(person));
    }

    /** As many clean rows as wanted. */
    static Answers many(int count) {
        List<Map<String, String>> people = rows(CLEAN);
        return crew(Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> people.get(i % people.size()))
                .toList());
    }

    private static List<Map<String, String>> rows(String lines) {
        return lines.lines().map(Samples::row).toList();
    }

    private static Map<String, String> row(String line) {
        String[] cells = line.split(";", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), cells[i]);
        }
        return row;
    }
}
