package eborder.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintOrderTest {
    @Test
    void vietnamese_stand_by_their_given_name_and_others_by_their_whole_name() {
        var names = Stream.of(
                        person("TRẦN VĂN ĐỨC", "VNM"),
                        person("LÊ THỊ DUNG", "VNM"),
                        person("REYES JOSE MARIA", "PHL"),
                        person("NGUYỄN VĂN ÂN", "VNM"),
                        person("VŨ THỊ AN", "VNM"),
                        person("BÙI VĂN AN", "VNM"),
                        person("ALONSO PEDRO", "PHL"))
                .sorted(PrintOrder.byName())
                .map(Holder::fullName);
        assertThat(names)
                .containsExactly(
                        "ALONSO PEDRO",
                        "BÙI VĂN AN",
                        "VŨ THỊ AN",
                        "NGUYỄN VĂN ÂN",
                        "LÊ THỊ DUNG",
                        "TRẦN VĂN ĐỨC",
                        "REYES JOSE MARIA");
    }

    private static Holder person(String name, String nationality) {
        return new Holder(name, "M", LocalDate.EPOCH, nationality, "", "", "P1");
    }
}
