package eborder.dossier.result;

import java.util.List;

/** @param compared dossiers of both sides; {@code waiting} those of them whose notice is on its way, about which nothing can be said yet */
record Comparison(int compared, int waiting, List<Difference> differences) {
    Comparison {
        differences = List.copyOf(differences);
    }
}
