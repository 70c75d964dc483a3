package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.InboxPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coach crosses at Móng Cái, declared too late: the gate's own officer confirms, and the driver carries form 10. */
@ExtendWith(RunningPortal.class)
class LandVehicleJourney {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String GATE = "MCI";
    private static final String PLATE = "14B-012.34";

    private URI portal;
    private Browser browser;

    @Test
    void a_coach_crosses_at_a_land_gate(PortalProcess process, Browser window) throws Exception {
        portal = process.address();
        browser = window;
        new NewPeople(portal).officer("can.bo.mong.cai", GATE);

        SignInPage.open(browser, portal).signIn("agent");
        var dossier = filed();
        new Bar(browser).signOut();
        confirm();

        SignInPage.open(browser, portal).signIn("agent");
        var page = DossierPage.at(browser, portal, dossier);
        var form10 = page.downloadConfirmation();
        browser.screenshot("land/9-confirmed");
        assertThat(page.status()).isEqualTo("Đã xác nhận");
        PaperProof.assertSigned(form10, "Người Thử");
        PaperProof.assertKeepsForEver(form10);
    }

    /** @return the dossier's id */
    private String filed() {
        var begun = ApplyPage.open(browser).choose("LAND_VEHICLE").begin(GATE);
        var id = begun.id();
        browser.screenshot("land/1-dossier");
        var vehicle = new LinkedHashMap<String, String>();
        vehicle.put("direction", "0");
        vehicle.put("crossesAt", TYPED.format(Instant.now().plus(2, ChronoUnit.HOURS)));
        vehicle.put("borderCountry", "Trung Quốc");
        vehicle.put("caravan", "0");
        vehicle.put("route", "Hạ Long - Móng Cái - Đông Hưng");
        vehicle.put("plate", PLATE);
        vehicle.put("vehicleCountry", "Việt Nam");
        vehicle.put("vehicleType", "BUS");
        vehicle.put("seats", "45");
        vehicle.put("contactPhone", "+84 203 3881 001");
        var form = begun.declaration("land-vehicle").fill(vehicle);
        browser.screenshot("land/2-vehicle");
        travellers(form.saveAndReturn());

        var check = DossierPage.at(browser, portal, id).check();
        browser.screenshot("land/4-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).hasSize(1);
        browser.resize(360, 800);
        browser.screenshot("land/5-check-on-a-phone");
        browser.resize(1280, 900);
        check.file();
        browser.screenshot("land/6-filed");
        return id;
    }

    private void travellers(DossierPage dossier) {
        var list = dossier.list("travellers").add();
        for (var person : List.of(
                List.of("Nguyễn Văn Lái", "M", "05/07/1980", "P", "B0000001", "D"),
                List.of("Trần Thị Khách", "F", "05/07/1990", "P", "B0000002", "P"))) {
            int row = list.count();
            list.type(row, "fullName", person.get(0))
                    .type(row, "sex", person.get(1))
                    .type(row, "dateOfBirth", person.get(2))
                    .type(row, "nationality", "VNM")
                    .type(row, "docType", person.get(3))
                    .type(row, "docNumber", person.get(4))
                    .type(row, "docExpiry", "01/02/2031")
                    .type(row, "role", person.get(5));
            if (row == 1) {
                list.add();
            }
        }
        list.save();
        browser.screenshot("land/3-travellers");
        assertThat(list.errors()).isEmpty();
        list.saveAndReturn();
    }

    private void confirm() {
        SignInPage.open(browser, portal).signIn("can.bo.mong.cai", NewPeople.PASSWORD);
        var review = new InboxPage(browser).open(PLATE);
        assertThat(review.state()).contains("Nộp muộn");
        review.claim();
        browser.screenshot("land/7-review");
        new Bar(browser).switchLanguage();
        browser.screenshot("land/8-review-in-english");
        new Bar(browser).switchLanguage();
        assertThat(review.confirm().done()).isNotBlank();
        new Bar(browser).signOut();
    }
}
