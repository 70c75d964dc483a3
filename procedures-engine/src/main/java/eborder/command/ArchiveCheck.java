package eborder.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Whether every archived message is the one whose hash the audit trail keeps, and none is missing or beside it. What the inbox and the
 * outbox know of exchanges shows that trail and archive were cut off together.
 */
final class ArchiveCheck {
    private static final String WRONG = """
            select case when m.id is null then 'message ' || (e.facts->>'exchange') || ' was deleted'
                        else 'message ' || m.id || ' was changed' end
              from audit_event e left join message_archive m on m.id = cast(e.facts->>'exchange' as uuid)
             where jsonb_exists(e.facts, 'exchange')
               and (m.id is null or encode(sha256(m.sent || convert_to(E'\\n' || m.sent_type || E'\\n' || coalesce(m.sent_signature, ''), 'UTF8')), 'hex') <> e.facts->>'sent'
                    or encode(sha256(m.answer || convert_to(E'\\n' || m.answer_type || E'\\n' || coalesce(m.answer_signature, ''), 'UTF8')), 'hex') <> e.facts->>'answer')
            union all
            select 'message ' || m.id || ' stands outside the trail' from message_archive m
             where not exists (select 1 from audit_event e where e.facts->>'exchange' = cast(m.id as text))
            union all
            select 'message ' || b.exchange || ' is not in the trail any more: its end was cut off'
              from (select exchange from inbox union all select exchange from outbox where exchange is not null) b
             where not exists (select 1 from audit_event e where e.facts->>'exchange' = cast(b.exchange as text))
             limit 1""";
    private static final String COUNT = "select count(*) from message_archive";

    private ArchiveCheck() {}

    /** @return the first message that is wrong */
    static Optional<String> finding(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(WRONG)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    static long messages(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
