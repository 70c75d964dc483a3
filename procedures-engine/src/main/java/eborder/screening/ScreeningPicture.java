package eborder.screening;

import java.util.List;

/**
 * What is known of the people of a dossier's newest version and of its permits.
 *
 * @param asked whether the Immigration Department was asked at all
 * @param clear how many answers are clear; {@code waiting} how many questions have no answer yet
 * @param referred those that aren't clear, the open ones first
 */
public record ScreeningPicture(boolean asked, int clear, int waiting, List<ScreeningRow> referred) {
    public ScreeningPicture {
        referred = List.copyOf(referred);
    }

    static ScreeningPicture of(boolean asked, List<ScreeningRow> rows) {
        return new ScreeningPicture(
                asked,
                (int) rows.stream().filter(ScreeningRow::isClear).count(),
                (int) rows.stream().filter(ScreeningRow::isWaiting).count(),
                rows.stream().filter(row -> !row.isClear() && !row.isWaiting()).toList());
    }

    /** How many an officer has to look at. */
    public long open() {
        return referred.stream().filter(ScreeningRow::isOpen).count();
    }
}
