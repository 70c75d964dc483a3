package eborder.printing;

import eborder.paper.ConfirmationSheet;
import eborder.paper.PaperPrinter;
import eborder.paper.PermitPrintout;
import eborder.paper.PermitPrintout.Original;
import eborder.paper.PermitSheet;
import eborder.paper.Picture;
import eborder.paper.RefusalSheet;
import eborder.paper.Sheet;
import eborder.paper.TourPartySheet;
import eborder.procedure.BothLanguages;
import eborder.procedure.Movement;
import eborder.procedure.Refusal;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** One sheet of every kind that leaves the house signed, by the name of its file in {@code docs/sheets}. */
final class EveryKind {
    private static final Instant ISSUED = Instant.parse("2026-11-22T09:28:11Z");
    private static final String VERIFY = "https://eborder.example/verify/";

    private static final Map<String, BothLanguages> NAMES = Map.ofEntries(
            name("03", "Cấp tài khoản cửa khẩu đất liền", "Granting accounts at land gates"),
            name("06", "Tàu thuyền nước ngoài nhập cảnh", "Entry of foreign ships"),
            name("07", "Tàu thuyền nước ngoài xuất cảnh", "Exit of foreign ships"),
            name("08", "Đoàn khách tại cửa khẩu đất liền", "Groups at land gates"),
            name("10", "Phương tiện tại cửa khẩu đất liền", "Vehicles at land gates"),
            name("12", "Công dân tại cửa khẩu đất liền", "Citizens at land gates"),
            name("13", "Cấp tài khoản cửa khẩu cảng", "Granting accounts at seaports"),
            name("15", "Sửa đổi hồ sơ tại cửa khẩu đất liền", "Amendment at land gates"),
            name("17", "Cấp thị thực tại cửa khẩu", "Visa at the gate"),
            name("N01", "Thông báo người nước ngoài vào làm việc tại cảng", "Notice of foreign workers"),
            name("N02", "Chương trình du lịch tàu biển", "Cruise programme"),
            name("N03", "Cấp cứu y tế", "Medical evacuation"),
            name("N04", "Phương tiện thủy nội địa", "Inland craft"));
    private static final Map<String, Movement> CONFIRMATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("03", Movement.NONE),
            Map.entry("06", Movement.ARRIVAL),
            Map.entry("07", Movement.DEPARTURE),
            Map.entry("08", Movement.CROSSING),
            Map.entry("10", Movement.CROSSING),
            Map.entry("12", Movement.CROSSING),
            Map.entry("13", Movement.NONE),
            Map.entry("15", Movement.CROSSING),
            Map.entry("17", Movement.NONE),
            Map.entry("N01", Movement.NONE),
            Map.entry("N02", Movement.NONE),
            Map.entry("N03", Movement.NONE),
            Map.entry("N04", Movement.NONE)));

    private EveryKind() {}

    /** Of a leader, with forty people. */
    static TourPartySheet party() {
        var random = new Random(40);
        var codec = new VdsSeal();
        byte[] part = codec.signedPart(SomeSeals.party(random, 40, 1), "VNBG", "1A");
        return TourPartySheetTest.sheet(40)
                .sealedWith(codec.seal(part, SomeSeals.signature(random)).digits());
    }

    private static Map.Entry<String, BothLanguages> name(String form, String vi, String en) {
        return Map.entry(form, new BothLanguages(vi, en));
    }

    static Map<String, Sheet> signed() {
        var all = new LinkedHashMap<String, Sheet>(permits());
        all.putAll(decisions());
        return all;
    }

    static Map<String, Sheet> permits() {
        var all = new LinkedHashMap<String, Sheet>();
        all.put("ps1-shore-pass", permit("SHORE_PASS", 1, crew(), Map.of(), Picture.NONE));
        all.put("ps2-boarding-12m", permit("BOARDING_12M", 2, staff(), employed(), photo()));
        all.put("ps3-boarding-3m", permit("BOARDING_3M", 3, staff(), employed(), Picture.NONE));
        all.put(
                "ps4-visit",
                permit("VISIT_PERMIT", 4, staff(), visiting("Phỏng vấn thuyền trưởng cho phóng sự"), Picture.NONE));
        all.put("ps5-alongside", permit("ALONGSIDE_PERMIT", 5, staff(), alongside(), Picture.NONE));
        all.put(
                "ps6-overnight",
                permit(
                        "OVERNIGHT_PERMIT",
                        6,
                        crew(),
                        visiting("Nghỉ qua đêm tại khách sạn Sao Biển, số 1 phố Mẫu"),
                        Picture.NONE));
        all.put(
                "ps7-other-ship",
                permit("OTHER_SHIP_PERMIT", 7, crew(), visiting("Thăm thuyền viên tàu MORNING LOTUS"), Picture.NONE));
        return all;
    }

    /** Every form of confirmation and refusal that a procedure of the catalogue answers with. */
    static Map<String, Sheet> decisions() {
        var all = new LinkedHashMap<String, Sheet>();
        CONFIRMATIONS.forEach((form, movement) -> all.put("confirmation-" + form, confirmation(form, movement)));
        List.of(List.of("10", "11"), List.of("04"), List.of("14"), List.<String>of())
                .forEach(forms ->
                        all.put("refusal-" + (forms.isEmpty() ? "letter" : String.join("-", forms)), refusal(forms)));
        return all;
    }

    private static ConfirmationSheet confirmation(String form, Movement movement) {
        var ship = SomeSheets.confirmation("REYES JOSE MARIA");
        boolean moves = movement == Movement.ARRIVAL || movement == Movement.DEPARTURE;
        var name = NAMES.get(form);
        return new ConfirmationSheet(
                ship.number(),
                form,
                ship.unitName(),
                ship.place(),
                name.vi(),
                name.en(),
                ship.dossierNumber(),
                ship.dossierVersion(),
                ship.receivedAt(),
                ship.confirmedAt(),
                moves ? ship.subject() : "Công ty TNHH Dịch vụ hàng hải Sóng Xanh",
                moves ? ship.imoNumber() : "",
                moves ? ship.callSign() : "",
                moves ? ship.flagState() : "",
                moves ? ship.grossTonnage() : "",
                moves ? ship.masterName() : "",
                ship.agentName(),
                moves ? ship.lastPort() : "",
                moves ? ship.nextPort() : "",
                movement,
                movement == Movement.NONE ? null : ship.movesAt(),
                ship.personCount(),
                ship.crewCount(),
                ship.passengerCount(),
                ship.shorePassesRequested(),
                moves ? ship.originalsVi() : "",
                moves ? ship.originalsEn() : "",
                ship.legalBasis(),
                ship.officerName(),
                ship.officerTitleVi(),
                ship.recipients());
    }

    private static RefusalSheet refusal(List<String> forms) {
        var known = SomeSheets.refusal("Danh sách thuyền viên thiếu hai người.");
        return new RefusalSheet(
                known.number(),
                known.version(),
                known.unitName(),
                known.place(),
                known.procedure(),
                new Refusal(forms, known.refusal().law()),
                known.subject(),
                known.imoNumber(),
                known.filer(),
                known.receivedAt(),
                known.refusedAt(),
                known.reasonKey(),
                known.text(),
                forms.contains("10"),
                known.legalBasis(),
                known.officerName(),
                known.officerTitleVi(),
                known.recipients());
    }

    /** A4 sheets of so many cards of one kind. */
    static PermitPrintout printout(PaperPrinter printer, String code, int cards) {
        var originals = IntStream.range(0, cards)
                .mapToObj(i -> code.equals("SHORE_PASS")
                        ? permit(code, 100 + i, crew(), Map.of(), Picture.NONE)
                        : permit(code, 100 + i, staff(), employed(), Picture.NONE))
                .map(sheet -> new Original(sheet.number(), printer.print(sheet)))
                .toList();
        return new PermitPrintout("VNHPH-P01-26-0000451", "BPCK cảng Hải Phòng", originals, ISSUED, VERIFY);
    }

    private record Who(String name, String positionVi, String positionEn, String document) {}

    private static Who crew() {
        return new Who("REYES JOSE MARIA", "Thủy thủ trực ca", "Able seaman", "P1234567A");
    }

    private static Who staff() {
        return new Who("NGUYỄN THỊ PHƯƠNG THẢO", "Kỹ thuật viên", "Technician", "031191000123");
    }

    private static Map<String, String> employed() {
        return Map.of("organisation", "Công ty TNHH Dịch vụ hàng hải Sóng Xanh");
    }

    private static Map<String, String> visiting(String purpose) {
        return Map.of("organisation", "Công ty TNHH Dịch vụ hàng hải Sóng Xanh", "purposeText", purpose);
    }

    private static Map<String, String> alongside() {
        return Map.of(
                "organisation",
                "Công ty TNHH Dịch vụ hàng hải Sóng Xanh",
                "craftName",
                "SÓNG XANH 07",
                "craftRegNo",
                "HP-0071",
                "purposeText",
                "Cung ứng nước ngọt");
    }

    private static PermitSheet permit(String code, int number, Who who, Map<String, String> details, Picture photo) {
        boolean boarding = CardForm.of(code) == CardForm.BOARDING;
        var pass = SomeSheets.pass(who.name(), SomeSeals.digits(new Random(number)));
        return new PermitSheet(
                code,
                "HPH-26-%07d".formatted(number),
                pass.unitName(),
                pass.place(),
                who.name(),
                pass.sex(),
                pass.dateOfBirth(),
                pass.nationality(),
                pass.nationalityVi(),
                pass.nationalityEn(),
                who.positionVi(),
                who.positionEn(),
                who.document(),
                boarding ? "" : pass.shipName(),
                boarding ? "" : pass.imoNumber(),
                boarding ? "" : pass.flagState(),
                details,
                boarding ? "khu vực cửa khẩu cảng Hải Phòng" : pass.zoneVi(),
                boarding ? "the port gate of Hai Phong" : pass.zoneEn(),
                pass.validFrom(),
                pass.validUntil(),
                pass.dailyFrom(),
                pass.dailyUntil(),
                pass.issuedAt(),
                pass.signerName(),
                pass.signerTitleVi(),
                photo,
                pass.sealDigits(),
                pass.checkPart(),
                VERIFY);
    }

    /** Nobody's face. */
    private static Picture photo() {
        var image = new BufferedImage(240, 360, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, new Color(0xDDE6F0), 0, 360, new Color(0xA8B8CC)));
        drawing.fillRect(0, 0, 240, 360);
        drawing.setColor(new Color(0x5A6A7C));
        drawing.fillOval(70, 70, 100, 130);
        drawing.fillOval(20, 220, 200, 260);
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Picture(out.toByteArray());
    }
}
