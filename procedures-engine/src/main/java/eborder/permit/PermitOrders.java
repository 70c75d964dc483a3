package eborder.permit;

import eborder.form.CodeList;
import eborder.form.CodeLists;
import eborder.paper.ShorePassSheet;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Fills in what is to be printed and sealed for a permit. */
@ApplicationScoped
public class PermitOrders {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final CodeLists codes;
    private final BorderUnits units;
    private final ProcedureCatalogue catalogue;

    @Inject
    public PermitOrders(CodeLists codes, BorderUnits units, ProcedureCatalogue catalogue) {
        this.codes = codes;
        this.units = units;
        this.catalogue = catalogue;
    }

    PermitOrder of(Permit permit, Instant now) {
        return new PermitOrder(permit.id(), sealContent(permit, now), sheet(permit, now));
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
                permit.holder().dateOfBirth(),
                Integer.parseInt(permit.imo().digits()),
                SealText.vessel(permit.shipName()),
                permit.port(),
                permit.validity().from(),
                permit.validity().until(),
                definition.zones(),
                permit.statusList(),
                permit.statusIndex(),
                today,
                today);
    }

    private ShorePassSheet sheet(Permit permit, Instant now) {
        var definition = catalogue.permit(permit.code());
        var unit = units.unit(permit.unit());
        var holder = permit.holder();
        var window = definition.window(now.atZone(TheClock.VIETNAM).toLocalDate());
        return new ShorePassSheet(
                permit.number().written(),
                unit.unit("vi"),
                name("ports", permit.port(), "vi"),
                holder.fullName(),
                holder.sex(),
                holder.dateOfBirth(),
                holder.nationality(),
                name("countries", holder.nationality(), "vi"),
                name("countries", holder.nationality(), "en"),
                name("ranks", holder.rankCode(), "vi"),
                name("ranks", holder.rankCode(), "en"),
                holder.documentNumber(),
                permit.shipName(),
                permit.imo().digits(),
                name("flags", permit.flagState(), "vi") + " (" + permit.flagState() + ")",
                definition.zone().vi().replace("{place}", unit.province()),
                definition.zone().en().replace("{place}", unit.province()),
                permit.validity().from(),
                permit.validity().until(),
                HOUR.format(window.from()),
                window.until().equals(LocalTime.MIDNIGHT) ? "24:00" : HOUR.format(window.until()),
                now,
                permit.approvedByName(),
                definition.signerTitle().vi(),
                "");
    }

    private String name(String list, String code, String language) {
        CodeList known = codes.list(list);
        return known.find(code).map(found -> found.name(language)).orElse(code);
    }
}
