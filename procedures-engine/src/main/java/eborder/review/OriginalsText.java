package eborder.review;

import eborder.dossier.Dossier;
import eborder.procedure.Dated;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import java.time.Duration;

/** What a confirmation says about the originals that are still to be shown or handed in; blank if there are none. */
record OriginalsText(String vi, String en) {
    static OriginalsText of(ProcedureDefinition procedure, Dossier dossier) {
        var day = dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
        return procedure
                .originals(dossier.movement(), day)
                .map(OriginalsText::documents)
                .or(() -> procedure.attachments().stream()
                        .flatMap(paper -> paper.original(day).stream())
                        .findFirst()
                        .map(OriginalsText::papers))
                .orElse(new OriginalsText("", ""));
    }

    private static OriginalsText documents(Dated<Duration> rule) {
        var within = rule.value();
        return within.isZero()
                ? withLaw(
                        "Xuất trình bản chính ngay trước khi tàu rời cảng",
                        rule,
                        "Originals are to be presented right before the ship leaves.")
                : withLaw(
                        "Xuất trình bản chính trong vòng " + within.toHours() + " giờ kể từ khi tàu neo đậu an toàn",
                        rule,
                        "Originals are to be presented within " + within.toHours() + " hours of safe mooring.");
    }

    private static OriginalsText papers(Dated<Duration> rule) {
        long days = rule.value().toDays();
        return withLaw(
                "Xuất trình bản chính công văn tại cửa khẩu; nếu chưa có, nộp chậm nhất " + days
                        + " ngày sau thời điểm dự kiến",
                rule,
                "The original letter is to be shown at the gate; if it cannot be, it is to be handed in within " + days
                        + " days of the expected time.");
    }

    private static OriginalsText withLaw(String vi, Dated<Duration> rule, String en) {
        return new OriginalsText(vi + " (" + rule.law() + ").", en);
    }
}
