package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Weapons against piracy are declared one by one with their serial numbers (domain.md 2.6). */
class WeaponsBySerialNumber implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var weapons = dossier.filed().form("weapons").path("weapons");
        return IntStream.range(0, weapons.size())
                .filter(row -> isUncounted(weapons.get(row)))
                .mapToObj(row -> new Finding(
                        "WEAPON_WITHOUT_SERIAL_NUMBER",
                        severity,
                        "weapons",
                        "/weapons/" + row + "/serialNumber",
                        Map.of()))
                .toList();
    }

    private static boolean isUncounted(JsonNode weapon) {
        return CheckedDossier.text(weapon, "purpose").equals(ANTI_PIRACY)
                && (CheckedDossier.text(weapon, "serialNumber").isEmpty()
                        || weapon.path("quantity").asInt(1) != 1);
    }

    /** Code of the list weapon-purposes. */
    private static final String ANTI_PIRACY = "02";
}
