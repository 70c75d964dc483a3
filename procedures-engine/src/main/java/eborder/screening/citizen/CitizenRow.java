package eborder.screening.citizen;

import eborder.screening.NoAnswer;

/**
 * What is known of whoever stands at a place of a dossier.
 *
 * @param result null while there is no answer
 * @param why the last try had none; null if it was not tried, or there is an answer
 * @param ended whether it is asked no more
 */
record CitizenRow(String place, CitizenResult result, NoAnswer why, boolean ended) {
    boolean isWaiting() {
        return result == null && why == null && !ended;
    }

    /** Whether there is no answer although it was asked, or never will be one. */
    boolean isUnchecked() {
        return result == null && !isWaiting();
    }
}
