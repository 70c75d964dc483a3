package eborder.screening.citizen;

import eborder.screening.NoAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of the citizens in a dossier's newest version, for officers only.
 *
 * @param asked whether the population database was asked at all
 * @param citizens how many there are; {@code matching} of them match, {@code waiting} were not tried yet
 * @param unchecked of how many there is no answer, by reason
 * @param mismatched who doesn't match
 */
public record CitizenPicture(
        boolean asked, int citizens, int matching, int waiting, List<Unchecked> unchecked, List<Citizen> mismatched) {
    public CitizenPicture {
        unchecked = List.copyOf(unchecked);
        mismatched = List.copyOf(mismatched);
    }

    /** @param why null if the dossier was decided before anybody was asked; {@code again} whether the portal goes on asking */
    public record Unchecked(NoAnswer why, boolean again, long count) {}

    static CitizenPicture of(boolean asked, List<Citizen> citizens, List<CitizenRow> rows) {
        var missed = places(rows, CitizenResult.NO_MATCH);
        return new CitizenPicture(
                asked,
                citizens.size(),
                places(rows, CitizenResult.MATCH).size(),
                (int) rows.stream().filter(CitizenRow::isWaiting).count(),
                unchecked(rows),
                citizens.stream()
                        .filter(citizen -> missed.contains(citizen.place()))
                        .toList());
    }

    /** Of how many there is no answer, whatever the reason. */
    public long notChecked() {
        return unchecked.stream().mapToLong(Unchecked::count).sum();
    }

    private static List<String> places(List<CitizenRow> rows, CitizenResult result) {
        return rows.stream()
                .filter(row -> row.result() == result)
                .map(CitizenRow::place)
                .toList();
    }

    private static List<Unchecked> unchecked(List<CitizenRow> rows) {
        var reasons = new ArrayList<>(Arrays.asList(NoAnswer.values()));
        reasons.add(null);
        var counted = new ArrayList<Unchecked>();
        for (var why : reasons) {
            for (boolean again : new boolean[] {true, false}) {
                long count = rows.stream()
                        .filter(row -> row.isUnchecked() && row.why() == why && row.ended() != again)
                        .count();
                if (count > 0) {
                    counted.add(new Unchecked(why, again, count));
                }
            }
        }
        return counted;
    }
}
