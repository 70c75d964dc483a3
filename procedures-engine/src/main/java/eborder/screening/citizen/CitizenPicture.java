package eborder.screening.citizen;

import eborder.screening.NoAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the citizens in a dossier's newest version, for officers only.
 *
 * @param asked whether the population database was asked at all
 * @param citizens how many there are; {@code matching} of them match, {@code mismatching} don't, {@code waiting} were not tried yet
 * @param unchecked of how many there is no answer, by reason
 * @param mismatched who doesn't match, as many as a page holds
 */
public record CitizenPicture(
        boolean asked,
        int citizens,
        int matching,
        int mismatching,
        int waiting,
        List<Unchecked> unchecked,
        List<Citizen> mismatched) {
    private static final int PAGE = 100;

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
                missed.size(),
                (int) rows.stream().filter(CitizenRow::isWaiting).count(),
                unchecked(rows),
                citizens.stream()
                        .filter(citizen -> missed.contains(citizen.place()))
                        .limit(PAGE)
                        .toList());
    }

    /** Of how many there is no answer, whatever the reason. */
    public long notChecked() {
        return unchecked.stream().mapToLong(Unchecked::count).sum();
    }

    /** How many who don't match are not named. */
    public int otherMismatched() {
        return mismatching - mismatched.size();
    }

    private static Set<String> places(List<CitizenRow> rows, CitizenResult result) {
        return rows.stream()
                .filter(row -> row.result() == result)
                .map(CitizenRow::place)
                .collect(Collectors.toSet());
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
