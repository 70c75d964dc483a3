package eborder.e2e.bench;

import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import eborder.e2e.support.PassengerSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A passenger ship's dossier with as many passengers as a measurement wants. */
final class CruiseShip {
    private static final String LIST = "/declarations/passenger-list";

    private final People people;
    private final ShipCall call;
    private final int passengers;

    private CruiseShip(People people, int passengers) {
        this.people = people;
        this.passengers = passengers;
        this.call = ShipCall.open(people, "9074729", "LOTUS OF THE SEAS");
        call.upload(CrewFile.of(2, 0));
        call.fillIn();
    }

    static CruiseShip open(People people, int passengers) {
        return new CruiseShip(people, passengers);
    }

    /** One value in twenty rows is odd. */
    void uploadOdd() {
        upload(PassengerSheet.of(passengers).oddEvery(20));
    }

    void upload() {
        upload(PassengerSheet.of(passengers));
    }

    /** A third of the passengers are others than before. */
    void uploadOthers() {
        upload(PassengerSheet.of(passengers).othersEvery(3));
    }

    private void upload(PassengerSheet sheet) {
        try {
            people.agent().upload(call.path(LIST + "/file?name=passengers.xlsx"), sheet.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void file() {
        call.file();
    }

    void askSupplement() {
        people.officer().post(call.path("/claim"), null);
        decide(Map.of(
                "kind",
                "ASK_SUPPLEMENT",
                "text",
                "Please mend what is marked.",
                "places",
                List.of("passenger-list#/passengers/1/docNumber")));
    }

    void confirm() {
        people.officer().post(call.path("/claim"), null);
        decide(Map.of("kind", "CONFIRM"));
    }

    private void decide(Map<String, ?> decision) {
        var seen = people.officer().get("reviews/" + call.dossier()).path("versionNo");
        var body = new HashMap<String, Object>(decision);
        body.put("version", seen.asInt());
        people.officer().post(call.path("/decisions"), body);
    }

    void moor() {
        call.moor();
    }

    String page(String page) {
        return page + "id=" + call.dossier();
    }

    String list() {
        return "/api/v1/" + call.path(LIST);
    }

    /** How many pages of so many rows its list has. */
    int pages(int rows) {
        return (passengers + rows - 1) / rows;
    }
}
