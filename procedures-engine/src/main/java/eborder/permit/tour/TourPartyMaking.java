package eborder.permit.tour;

import eborder.paper.PaperPrinter;
import eborder.paper.SymbolReader;
import eborder.party.Actor;
import eborder.permit.PermitNumber;
import eborder.permit.Seals;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.List;

/** Seals a party and prints its leader's sheet, outside any transaction. A sheet whose barcode can't be read back is none. */
@Relay
public class TourPartyMaking {
    private final TourPartyDesk desk;
    private final Seals seals;
    private final PaperPrinter printer;
    private final SymbolReader reader;

    @Inject
    TourPartyMaking(TourPartyDesk desk, Seals seals, PaperPrinter printer, SymbolReader reader) {
        this.desk = desk;
        this.seals = seals;
        this.printer = printer;
        this.reader = reader;
    }

    /** @throws Problem as {@link TourPartyDesk#order}; SIGNING_FAILED, PRINTING_FAILED, SYMBOL_UNREADABLE: then there is no party */
    public TourPartyNumber make(Actor actor, String tour, List<PermitNumber> permits) {
        var order = desk.order(actor, tour, permits);
        var digits = seals.make(order.content()).digits();
        if (!reader.read(printer.print(order.sheet().sealedWith(digits))).equals(digits)) {
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE);
        }
        desk.keep(actor, order, digits);
        return order.number();
    }

    /** The leader's sheet, however often it is printed. @throws Problem as {@link TourPartyDesk#sheet}; PRINTING_FAILED */
    public byte[] print(Actor actor, TourPartyNumber number) {
        return printer.print(desk.sheet(actor, number));
    }
}
