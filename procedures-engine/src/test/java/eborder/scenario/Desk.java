package eborder.scenario;

import eborder.dossier.Decision;
import eborder.form.Finding;
import eborder.paper.DeclarationSheet;
import eborder.paper.RefusalSheet;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PermitSigning;
import eborder.review.AttachmentDesk;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.review.DecisionPaperSigning;
import eborder.review.DeclarationPrinting;
import eborder.review.FeeDesk;
import eborder.review.Lapsing;
import eborder.review.OriginalsDesk;
import eborder.review.OriginalsPicture;
import eborder.review.Review;
import eborder.review.ReviewPictures;
import eborder.support.Database;
import eborder.support.Engine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What officers and the commander do, and what they see of the dossier at hand. */
final class Desk {
    private final Cast cast;
    private final Engine engine;

    Desk(Cast cast, Engine engine) {
        this.cast = cast;
        this.engine = engine;
    }

    /** What the checks say on the officer's desk. */
    List<Finding> told() {
        return engine.get(ReviewPictures.class)
                .picture(cast.person("officer"), cast.dossier())
                .remarks();
    }

    /** How many of the permits asked for have a holder who has one already. */
    int heldAlready() {
        return engine.get(PermitApproval.class)
                .heldAlready(cast.person("commander"), cast.permitted())
                .size();
    }

    void givePermitsAway() {
        Database.superuser(
                "update permit set company = '" + Cast.RIVALS + "' where dossier = '" + cast.permitted() + "'");
    }

    void lapse() {
        engine.get(Lapsing.class).tick();
    }

    /** Empty if none are asked for. */
    Optional<OriginalsPicture> originals(String who) {
        var desk = engine.get(OriginalsDesk.class);
        return who.equals("officer")
                ? desk.picture(cast.person(who), cast.dossier())
                : desk.mine(cast.person(who), cast.dossier());
    }

    /** @param what document, or kind of a paper; {@code differs} blank if it doesn't */
    void present(String who, String what, String differs) {
        var key = originals("officer").stream()
                .flatMap(picture -> picture.rows().stream())
                .filter(row -> what.equals(row.paper()))
                .map(OriginalsPicture.Row::key)
                .findFirst()
                .orElse(what);
        engine.get(OriginalsDesk.class).present(cast.person(who), cast.dossier(), List.of(key), differs);
    }

    int overdue() {
        return engine.get(OriginalsDesk.class).overdue(cast.person("officer")).size();
    }

    /** For example {@code USD 600}. */
    String fees() {
        return sums(cast.picture().feeSums());
    }

    String feesOpen() {
        var open = engine.get(FeeDesk.class)
                .picture(cast.person("officer"), cast.dossier())
                .open();
        return open.isEmpty() ? "nothing" : sums(open);
    }

    void paid(String receipt, String currency) {
        engine.get(FeeDesk.class).paid(cast.person("officer"), cast.dossier(), currency, receipt);
    }

    private static String sums(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> sum.getKey() + " " + sum.getValue())
                .collect(Collectors.joining(", "));
    }

    void claim(String who) {
        engine.get(Review.class).claim(cast.person(who), cast.dossier(), false);
    }

    void decide(String who, int version, Decision decision) {
        engine.get(Review.class).decide(cast.person(who), cast.dossier(), version, decision);
    }

    void approve(String who) {
        var ids = cast.permits().stream().map(PermitRow::id).toList();
        engine.get(PermitApproval.class).approve(cast.person(who), ids);
    }

    void sign() {
        engine.get(PermitSigning.class).signBatch();
    }

    void revoke() {
        engine.get(PermitDesk.class)
                .revoke(cast.person("commander"), cast.permits().get(0).number(), "Thuyền viên vi phạm");
    }

    byte[] newestPaper(String kind) {
        var desk = engine.get(AttachmentDesk.class);
        var newest = desk.list(cast.person("officer"), cast.dossier()).stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return desk.paper(cast.person("officer"), cast.dossier(), newest.id()).content();
    }

    /** Prints a form of the dossier. */
    DeclarationSheet print(String who, String form) {
        engine.get(DeclarationPrinting.class).print(cast.person(who), cast.dossier(), form);
        return engine.get(StandIns.Printer.class).last(DeclarationSheet.class);
    }

    /** The timer signs what was decided. */
    void signDecisions() {
        engine.get(DecisionPaperSigning.class).tick();
    }

    /** The sheet that was signed last. */
    RefusalSheet refusal() {
        return engine.get(StandIns.Printer.class).last(RefusalSheet.class);
    }

    byte[] paper(String who, DecisionPaper kind) {
        return engine.get(DecisionPaperDesk.class).download(cast.person(who), cast.dossier(), kind);
    }

    byte[] photoOn(int row) {
        return engine.get(StandIns.Printer.class)
                .photoOf(cast.permits().get(row).number().written());
    }
}
