package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.audit.AuditDigest;
import eborder.audit.AuditEvent;
import eborder.audit.AuditFacts;
import eborder.audit.AuditHeads;
import eborder.audit.AuditLinking;
import eborder.audit.Deed;
import eborder.dossier.VersionChange;
import eborder.dossier.check.Checks;
import eborder.exchange.ContainerFile;
import eborder.exchange.ContainerSigner;
import eborder.filing.ChannelFiling;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.report.ArchivedMessages;
import eborder.report.ExchangeExport;
import eborder.report.MessageReplay;
import eborder.shared.ErrorCode;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.Refusals;
import eborder.support.TestClock;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator does with archived messages: a real message, real mappings, a real database. */
class ArchivedMessagesTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);
    private static final Actor OPERATOR =
            new Actor(new UUID(0, 9), "admin", "ADMIN", Set.of(Role.SYS_ADMIN), null, null);
    private static final Actor OFFICER =
            new Actor(new UUID(0, 2), "officer", "OFFICER", Set.of(Role.PROC_OFFICER), null, "HPH");
    private static final String ALL =
            "select (select count(*) from dossier), (select count(*) from dossier_version), (select count(*) from"
                    + " inbox), (select count(*) from message_archive), (select count(*) from outbox), (select"
                    + " max(cast(content as text)) from dossier_version)";

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private final Kept signer = new Kept();
    private final Engine engine = Engine.with(
            clock, FORMS, FORMS.codeLists(), PROCEDURES, new BorderUnits(), new ArchivedReading(FORMS), signer);

    /** Keeps what it would seal; that DSS seals it is shown where DSS is. */
    private static final class Kept implements ContainerSigner {
        private final Map<String, byte[]> files = new HashMap<>();

        @Override
        public byte[] seal(List<ContainerFile> all) {
            files.clear();
            all.forEach(file -> files.put(file.name(), file.bytes()));
            return new byte[] {1};
        }
    }

    @BeforeEach
    void company() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('"
                + UUID.randomUUID()
                + "', 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh"
                + " Tong', now())");
        engine.get(Checks.class);
    }

    @Test
    void what_is_read_as_it_was_then_shows_no_difference_in_what_the_message_said() throws XMLStreamException {
        var id = declared();

        var replayed = engine.get(MessageReplay.class).replay(OPERATOR, id);

        assertThat(replayed.readable()).isTrue();
        assertThat(List.of(replayed.step(), replayed.procedure(), replayed.reference()))
                .containsExactly("DECLARE", "VESSEL_ENTRY", "NSW1");
        assertThat(replayed.version()).isEqualTo(1);
        assertThat(replayed.filedAt()).isEqualTo(clock.instant());
        assertThat(replayed.changes()).isEmpty();
        assertThat(replayed.notRead())
                .extracting(VersionChange::field)
                .as("what the portal knew by itself")
                .containsExactlyInAnyOrder("agentName", "agentEmail", "agentPhone", "agentAddress", "passengerCount");
        assertThat(replayed.notTaken()).contains("TugBoat x1");
    }

    /** As if the mapping of then had read a field otherwise. */
    @Test
    void what_is_read_otherwise_today_is_named_field_by_field_and_nothing_is_changed() throws XMLStreamException {
        var id = declared();
        Database.superuser("set session_replication_role = replica; update dossier_version set content ="
                + " cast(replace(replace(cast(content as text), 'CAU 3', 'CAU 4'), 'P1000002', 'P9999999') as jsonb)");
        var before = Database.rows(ALL);

        var replayed = engine.get(MessageReplay.class).replay(OPERATOR, id);

        assertThat(replayed.changes())
                .extracting(VersionChange::kind, VersionChange::field, VersionChange::before, VersionChange::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                VersionChange.Kind.CHANGED, "positionInPort", "CAU 4", "CAU 3"),
                        org.assertj.core.groups.Tuple.tuple(VersionChange.Kind.JOINED, "", "", "P1000002"),
                        org.assertj.core.groups.Tuple.tuple(VersionChange.Kind.LEFT, "", "P9999999", ""));
        assertThat(Database.rows(ALL)).isEqualTo(before);
        assertThat(Database.rows("select actor, subject from audit_event where event = 'MESSAGE_REPLAYED'"))
                .containsExactly(List.of("admin", "exchange:" + id));
    }

    @Test
    void a_message_that_led_to_nothing_shows_all_that_would_be_read_and_one_that_cannot_be_read_says_so()
            throws XMLStreamException {
        Database.superuser("delete from company");
        send(full());
        var id = newest();
        var replayed = engine.get(MessageReplay.class).replay(OPERATOR, id);
        assertThat(replayed.version()).isZero();
        assertThat(replayed.changes())
                .isNotEmpty()
                .allMatch(change -> change.before().isEmpty());

        Database.superuser("set session_replication_role = replica; update message_archive set sent = 'no XML'");
        assertThat(engine.get(MessageReplay.class).replay(OPERATOR, id).readable())
                .isFalse();
    }

    @Test
    void nobody_else_opens_replays_or_exports_and_what_is_not_there_is_not_found() throws XMLStreamException {
        var id = declared();
        var messages = engine.get(ArchivedMessages.class);
        var replay = engine.get(MessageReplay.class);
        var export = engine.get(ExchangeExport.class);

        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> messages.picture(OFFICER, id));
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> replay.replay(OFFICER, id));
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> export.container(OFFICER, id));
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> messages.picture(OPERATOR, UUID.randomUUID()));
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> messages.picture(OPERATOR, null));
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> replay.replay(OPERATOR, UUID.randomUUID()));
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> export.container(OPERATOR, UUID.randomUUID()));
        Database.superuser("set session_replication_role = replica; update message_archive set incoming = false");
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> replay.replay(OPERATOR, id));
        assertThat(messages.picture(OPERATOR, id).replayable()).isFalse();
    }

    @Test
    void an_export_holds_both_messages_and_a_stranger_can_follow_the_chain_to_a_signed_head()
            throws XMLStreamException, IOException {
        var id = declared();
        engine.get(AuditLinking.class).tick();
        assertThat(engine.get(ArchivedMessages.class).picture(OPERATOR, id).underHead())
                .isFalse();
        var head = engine.get(AuditHeads.class).due().orElseThrow();
        engine.get(AuditHeads.class).keep(head, "a.b.c");

        engine.get(ExchangeExport.class).container(OPERATOR, id);

        assertThat(signer.files.keySet())
                .containsExactlyInAnyOrder("message.xml", "receipt.xml", "exchange.json", "proof.json");
        assertThat(signer.files.get("message.xml")).isEqualTo(full());
        var about = new JsonMapper().readTree(signer.files.get("exchange.json"));
        var proof = new JsonMapper().readTree(signer.files.get("proof.json"));
        assertThat(proof.at("/facts/sent").asText())
                .isEqualTo(about.path("messageSha256").asText());
        assertThat(proof.at("/facts/answer").asText())
                .isEqualTo(about.path("receiptSha256").asText());
        assertThat(proof.path("head").asText()).isEqualTo("a.b.c");
        assertThat(end(proof)).isEqualTo(HexFormat.of().formatHex(head.hash()));
        assertThat(engine.get(ArchivedMessages.class).picture(OPERATOR, id).underHead())
                .isTrue();
        assertThat(Database.rows("select count(*) from audit_event where event = 'EXCHANGE_EXPORTED'"))
                .containsExactly(List.of("1"));
    }

    /** What a stranger computes, who has nothing but the proof. */
    private static String end(JsonNode proof) {
        var deed = new Deed(
                AuditEvent.valueOf(proof.path("event").asText()),
                Instant.parse(proof.path("at").asText()),
                proof.path("actor").asText(),
                proof.path("subject").asText(),
                AuditFacts.read(proof.path("facts").toString()));
        var digests = new ArrayList<byte[]>();
        proof.path("digests").forEach(digest -> digests.add(HexFormat.of().parseHex(digest.asText())));
        assertThat(digests.get(0)).isEqualTo(AuditDigest.of(deed));
        var hash = HexFormat.of().parseHex(proof.path("previous").asText());
        for (int i = 0; i < digests.size(); i++) {
            hash = AuditDigest.link(hash, digests.get(i), proof.path("seq").asLong() + i);
        }
        return HexFormat.of().formatHex(hash);
    }

    private UUID declared() throws XMLStreamException {
        assertThat(send(full())).isEmpty();
        return newest();
    }

    private static UUID newest() {
        return UUID.fromString(Database.rows("select cast(id as text) from message_archive")
                .get(0)
                .get(0));
    }

    /** A message with all that the border guard asks for. */
    private static byte[] full() {
        var more = new StringBuilder();
        Map.of(
                        "crewCount", "2",
                        "hasDangerousGoods", "0",
                        "hasStowaway", "0")
                .forEach((field, value) ->
                        more.append("<Field name=\"general-declaration." + field + "\">" + value + "</Field>"));
        more.append("<Field name=\"crew-list[2].docExpiry\">02/09/2031</Field>");
        return Declared.soap(
                Declared.escaped(Declared.entry(2).replace("</BorderSupplement>", more + "</BorderSupplement>")));
    }

    /** @return codes of what is wrong */
    private List<String> send(byte[] soap) throws XMLStreamException {
        var reply = new InboundDesk(engine.get(ChannelFiling.class), FORMS, EnvelopeSignatures.none(), clock)
                .answer(soap, "text/xml");
        var payload = SoapMessage.responsePayload(reply.bytes());
        assertThat(payload).as(new String(reply.bytes(), UTF_8)).isNotEmpty();
        return EnvelopeReader.read(payload).errorCodes();
    }
}
