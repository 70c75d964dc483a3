package eborder.shared;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * One statement of a store, sent over the transaction's own connection. For what is written at every turn: a query of the entity manager is
 * taken apart and prepared anew each time, which costs more than the statement itself. What entities still hold back isn't sent ahead of it.
 */
public final class PlainSql {
    private PlainSql() {}

    /**
     * @param connection of the transaction, as the entity manager gives it out; stays open
     * @param sql with {@code ?} for each of the values
     * @param values texts, numbers, UUIDs, moments with an offset, or arrays of numbers or of bytes; null where the place's type is known from the column or a cast
     * @return rows written
     * @throws PersistenceException if the database refuses it
     */
    public static int write(Connection connection, String sql, List<Object> values) {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    /**
     * The same statement several times, in one journey to the database.
     *
     * @param rows the values of each time
     * @return rows written by each
     * @throws PersistenceException if the database refuses one of them
     */
    public static int[] writeEach(Connection connection, String sql, List<List<Object>> rows) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                fill(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
    }
}
