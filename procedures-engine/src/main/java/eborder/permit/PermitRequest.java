package eborder.permit;

import eborder.form.Answers;
import java.time.Instant;
import java.util.UUID;

/**
 * A person for whom a permit is asked.
 *
 * @param code of the permit service, for example {@code SHORE_PASS}
 * @param dossier in which it is asked, in its version {@code dossierVersion}; {@code rowNo} the person's row, from 0
 * @param place UN/LOCODE of the port
 * @param ship to which it is bound, null if to none
 * @param details what is printed beside the holder: employer, craft, purpose and the like, by field name of {@code permit-request}
 * @param wantedFrom from when it is asked for, null if at once; {@code wantedUntil} until when
 */
public record PermitRequest(
        String code,
        UUID dossier,
        int dossierVersion,
        int rowNo,
        UUID company,
        String unit,
        String place,
        BoundShip ship,
        Holder holder,
        Answers details,
        Instant wantedFrom,
        Instant wantedUntil) {}
