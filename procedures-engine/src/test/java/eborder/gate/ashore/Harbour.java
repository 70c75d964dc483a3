package eborder.gate.ashore;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.support.Database;
import eborder.support.Engine;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Ships, people with permits, and passages, put straight into the database; names and numbers follow from what is asked for. */
final class Harbour {
    static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);
    static final UUID COMPANY = new UUID(7, 1);
    static final Actor OFFICER = actor(1, Role.PROC_OFFICER, null, "HPH");
    static final Actor GUARD = actor(2, Role.GATE_OFFICER, null, "HPH");
    static final Actor STRANGER = actor(3, Role.PROC_OFFICER, null, "DNG");
    static final Actor HEADQUARTERS = actor(4, Role.HQ_SUPERVISOR, null, null);
    static final Actor AGENT = actor(5, Role.FILER, COMPANY, null);
    static final Actor RIVAL = actor(6, Role.FILER, new UUID(7, 2), null);
    static final Actor ADMINISTRATOR = actor(8, Role.SYS_ADMIN, null, null);

    private int permits;

    static Actor actor(int id, Role role, UUID company, String unit) {
        return new Actor(new UUID(0, id), role.name(), "NGƯỜI " + id, Set.of(role), company, unit);
    }

    static Engine engine(Clock clock) {
        return Engine.with(clock, FORMS, FORMS.codeLists(), PROCEDURES, new BorderUnits());
    }

    static UUID call(int ship) {
        return new UUID(1, ship);
    }

    static UUID permit(int no) {
        return new UUID(2, no);
    }

    /** A moored ship whose arrival stands. @param listed how many are on its lists */
    void ship(int no, String unit, int listed) {
        var crew = "{}" + ",{}".repeat(listed - 1);
        run(
                "insert into port_call (id, company, unit, port, imo, shipname, eta, phase, mooredat, openedat, version) values ('"
                        + call(no) + "', '" + COMPANY + "', '" + unit + "', 'VNHPH', '9074729', 'THUYỀN " + no
                        + "', now(), 'MOORED', now(), now(), 1);"
                        + "insert into dossier (id, portcall, procedurecode, company, unit, number, status, versionno, openedat, receivedat,"
                        + " movement, movesat, subject, late, version) values ('" + new UUID(3, no) + "', '" + call(no)
                        + "', 'VESSEL_ENTRY', '" + COMPANY + "', '" + unit + "', '2026-" + unit
                        + "-%06d".formatted(no)
                        + "', 'CONFIRMED', 1, now(), now(), 'ARRIVAL', now(), 'THUYỀN " + no + "', false, 1);"
                        + "insert into dossier_version (id, dossier, versionno, content, fingerprint, filedat, filedby) values ('"
                        + new UUID(4, no) + "', '" + new UUID(3, no) + "', 1, '{\"crew-list@1\":{\"crew\":[" + crew
                        + "]},\"general-declaration@1\":{}}', '', now(), '" + UUID.randomUUID() + "')");
    }

    /** A valid permit of a person. @param ship 0 for none. @return its number, from 1 */
    int permit(String code, int ship, String unit, int person, String from, String until) {
        int no = ++permits;
        var call = ship == 0 ? "null" : "'" + call(ship) + "'";
        run(
                "insert into permit (id, code, dossier, dossierversion, rowno, portcall, company, unit, port, imo, shipname, number,"
                        + " fullname, sex, dateofbirth, nationality, rankcode, position, documentnumber, details, status, requestedat,"
                        + " requestedby, wanteduntil, approvedbyname, validfrom, validuntil, statuslist, statusindex, sealdigits, issuedat,"
                        + " version) values ('" + permit(no) + "', '" + code + "', '" + new UUID(3, ship) + "', 1, "
                        + no + ", " + call
                        + ", '" + COMPANY + "', '" + unit + "', 'VNHPH', " + (ship == 0 ? "null" : "'9074729'") + ", "
                        + (ship == 0 ? "null" : "'THUYỀN " + ship + "'") + ", '" + unit + "26" + "%07d".formatted(no)
                        + "', 'NGƯỜI "
                        + person + "', 'M', '1990-01-01', 'PHL', '', '', 'P" + "%06d".formatted(person)
                        + "', '{}', 'VALID', now(), '" + UUID.randomUUID() + "', '" + until + "', 'CHỈ HUY', '" + from
                        + "', '" + until
                        + "', 1, " + no + ", '7041', now(), 1)");
        return no;
    }

    /** Somebody was let through, or refused. */
    void scan(UUID id, int permit, Instant at, String direction, String lane, String colour) {
        run(
                "insert into gate_event (id, at, unit, lane, officer, officername, permit, direction, colour, reasons, reader) values ('"
                        + id + "', '" + at + "', 'HPH', '" + lane + "', '" + UUID.randomUUID() + "', 'GÁC', '"
                        + permit(permit) + "', '"
                        + direction + "', '" + colour + "', '', 'CAMERA') on conflict (id) do nothing");
    }

    void passes(int permit, String at, String direction) {
        scan(UUID.randomUUID(), permit, Instant.parse(at), direction, "1", "GREEN");
    }

    /** @param end for example {@code status = 'REVOKED'} */
    void ends(int permit, String status, String at) {
        run("update permit set status = '" + status + "', endedat = '" + at + "' where id = '" + permit(permit) + "'");
    }

    static void run(String sql) {
        Database.superuser(
                "set session_replication_role = replica; " + sql + "; set session_replication_role = origin");
    }
}
