package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.form.Finding;
import eborder.paper.DeclarationSheet;
import eborder.paper.RefusalSheet;
import eborder.party.Actor;
import eborder.permit.Approving;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitLife;
import eborder.permit.PermitRow;
import eborder.permit.PermitSigning;
import eborder.review.AttachmentDesk;
import eborder.review.Deciding;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What officers and the commander do, and what they see of the dossier at hand. */
final class Desk {
    private final Cast cast;
    private final Engine engine;
    private byte[] printed;

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
        engine.get(Deciding.class).decide(cast.person(who), cast.dossier(), version, decision);
    }

    void approve(String who) {
        var ids = cast.permits().stream().map(PermitRow::id).toList();
        engine.get(Approving.class).approve(cast.person(who), ids);
    }

    void sign() {
        engine.get(PermitSigning.class).signBatch();
    }

    /** Does something to the first permit, as it stands. @param deed as {@link PermitSentences} names it */
    void changePermit(String who, String deed) {
        cast.aSecondPasses();
        change(
                cast.person(who),
                deed,
                cast.permits().get(0),
                cast.permits().get(0).version());
    }

    /** The same by somebody whose page is older than the permit. */
    void changePermitUnseen(String who, String deed) {
        change(
                cast.person(who),
                deed,
                cast.permits().get(0),
                cast.permits().get(0).version() - 1);
    }

    private void change(Actor actor, String deed, PermitRow permit, int seen) {
        var life = engine.get(PermitLife.class);
        switch (deed) {
            case "suspends" -> life.suspend(actor, permit.number(), seen, "BEING_CLARIFIED", "Nghi cho mượn giấy");
            case "resumes" -> life.resume(actor, permit.number(), seen, "Đã làm rõ");
            case "revokes" -> life.revoke(actor, permit.number(), seen, "LAW_BROKEN", "Thuyền viên vi phạm");
            case "revokes without a reason" -> life.revoke(actor, permit.number(), seen, "LAW_BROKEN", " ");
            case "revokes for a wrong reason" ->
                life.revoke(actor, permit.number(), seen, "BEING_CLARIFIED", "Nghi cho mượn giấy");
            case "takes back" -> life.returned(actor, permit.number(), seen);
            case "reports the loss of" -> life.reportLost(actor, permit.number(), seen, "Rơi ở bến xe");
            case "asks for another in place of" -> life.askReplacement(actor, permit.number(), seen, "Giấy bị ướt");
            default -> throw new IllegalArgumentException(deed);
        }
    }

    /** Prints the first permit: the same paper each time. */
    void printPermit(String who) {
        var paper = engine.get(PermitDesk.class)
                .download(cast.person(who), cast.permits().get(0).number());
        assertThat(paper).isNotEmpty().isEqualTo(Objects.requireNonNullElse(printed, paper));
        printed = paper;
    }

    void newestReplacesFirst() {
        var all = cast.permits();
        var first = all.get(0);
        var newest = all.get(all.size() - 1);
        assertThat(newest.replaces()).isEqualTo(first.id());
        assertThat(newest.number()).isNotEqualTo(first.number());
        assertThat(newest.validUntil()).isEqualTo(first.validUntil());
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
