package eborder.e2e.bench;

import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import eborder.e2e.support.PassengerSheet;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A passenger ship's dossier with as many passengers as a measurement wants. */
final class CruiseShip {
    private static final String LIST = "/declarations/passenger-list";

    private final ShipCall call;
    private final int passengers;

    private CruiseShip(People people, int passengers) {
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
            call.uploadPassengers(sheet.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void file() {
        call.file();
    }

    void askSupplement() {
        call.askSupplement("passenger-list#/passengers/1/docNumber");
    }

    void confirm() {
        call.confirm();
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
