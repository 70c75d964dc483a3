package eborder.permit;

import eborder.form.CodeList;
import eborder.form.CodeLists;
import eborder.paper.PaperToSign;
import eborder.paper.PermitSheet;
import eborder.paper.SigningJob;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** Fills in what is to be printed and sealed for a permit. */
@ApplicationScoped
public class PermitOrders {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final CodeLists codes;
    private final PermitPhotos photos;
    private final BorderUnits units;
    private final ProcedureCatalogue catalogue;
    private final VerificationAddress verification;

    @Inject
    public PermitOrders(
            CodeLists codes,
            PermitPhotos photos,
            BorderUnits units,
            ProcedureCatalogue catalogue,
            VerificationAddress verification) {
        this.codes = codes;
        this.photos = photos;
        this.units = units;
        this.catalogue = catalogue;
        this.verification = verification;
    }

    /** @param job what was printed of it already, null if nothing */
    PermitOrder of(Permit permit, SigningJob job, Instant now) {
        var sheet = sheet(permit, now);
        var asked = new PaperToSign.Asked(
                permit.dossier(),
                permit.subject(),
                permit.approvedBy(),
                sheet.signerName(),
                "Cấp giấy phép " + sheet.number());
        return new PermitOrder(permit.id(), asked, sealContent(permit, now), sheet, job);
    }

    private SealContent sealContent(Permit permit, Instant now) {
        var definition = catalogue.permit(permit.code());
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        return new SealContent(
                permit.number().sealed(),
                definition.sealType(),
                SealText.holder(permit.holder().fullName()),
                SealText.letters(permit.holder().documentNumber(), 20),
                permit.holder().nationality(),
                BirthDate.of(permit.holder().dateOfBirth()),
                permit.imo() == null ? 0 : Integer.parseInt(permit.imo().digits()),
                SealText.vessel(blankIfNone(permit.shipName())),
                permit.port(),
                permit.validity().from(),
                permit.validity().until(),
                definition.zones(),
                permit.statusList(),
                permit.statusIndex(),
                today,
                today);
    }

    private PermitSheet sheet(Permit permit, Instant now) {
        var definition = catalogue.permit(permit.code());
        var unit = units.unit(permit.unit());
        var holder = permit.holder();
        var window = definition.window(now.atZone(TheClock.VIETNAM).toLocalDate());
        return new PermitSheet(
                permit.code(),
                permit.number().written(),
                unit.unit("vi"),
                place(permit),
                holder.fullName(),
                holder.sex(),
                holder.dateOfBirth(),
                holder.nationality(),
                name("countries", holder.nationality(), "vi"),
                name("countries", holder.nationality(), "en"),
                position(holder, "vi"),
                position(holder, "en"),
                holder.documentNumber(),
                blankIfNone(permit.shipName()),
                permit.imo() == null ? "" : permit.imo().digits(),
                flag(blankIfNone(permit.flagState())),
                permit.details().texts(),
                definition.zone().vi().replace("{place}", unit.province()),
                definition.zone().en().replace("{place}", unit.province()),
                permit.validity().from(),
                permit.validity().until(),
                HOUR.format(window.from()),
                window.until().equals(LocalTime.MIDNIGHT) ? "24:00" : HOUR.format(window.until()),
                now,
                permit.approvedByName(),
                Objects.requireNonNullElse(
                        permit.signerTitle(), definition.signerTitle().vi()),
                photos.of(permit),
                "",
                "",
                verification.address());
    }

    /** The port's name; a permit of a whole unit names its gate. */
    private String place(Permit permit) {
        return permit.portCall() == null ? units.unit(permit.unit()).gate() : name("ports", permit.port(), "vi");
    }

    private String position(Holder holder, String language) {
        return holder.rankCode().isEmpty() ? holder.position() : name("ranks", holder.rankCode(), language);
    }

    private String flag(String code) {
        return code.isEmpty() ? "" : name("flags", code, "vi") + " (" + code + ")";
    }

    private static String blankIfNone(String text) {
        return text == null ? "" : text;
    }

    private String name(String list, String code, String language) {
        CodeList known = codes.list(list);
        return known.find(code).map(found -> found.name(language)).orElse(code);
    }
}
