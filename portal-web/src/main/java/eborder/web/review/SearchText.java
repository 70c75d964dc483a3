package eborder.web.review;

import eborder.review.InboxRow;
import eborder.web.face.Folded;
import java.util.stream.Stream;

/** What an officer types to find a dossier: ship, IMO number, dossier number or company, without minding marks and case. */
record SearchText(String folded) {
    static SearchText of(String typed) {
        return new SearchText(Folded.of(typed == null ? "" : typed.strip()));
    }

    boolean fits(InboxRow row) {
        return Stream.of(
                        row.subject(),
                        row.imo() == null ? "" : row.imo().digits(),
                        row.number().text(),
                        row.company())
                .anyMatch(text -> Folded.of(text).contains(folded));
    }
}
