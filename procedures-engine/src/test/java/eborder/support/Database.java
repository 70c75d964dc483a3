package eborder.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.flywaydb.core.Flyway;

/**
 * One real PostgreSQL per test run, with the roles of production and all migrations. Not durable (no fsync): durability is
 * tested elsewhere.
 */
public final class Database {
    private static final String NAME = "eborder";
    private static final int CLEARINGS_PER_TRUNCATION = 20;
    private static final AtomicInteger CLEARED = new AtomicInteger();
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private final EmbeddedPostgres server;
    private final EntityManagerFactory factory;
    private final Connection superuser;
    private final String deletions;

    private Database() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute(server.getPostgresDatabase(), "create role eborder_owner login");
        execute(server.getPostgresDatabase(), "create role eborder_app login");
        execute(server.getPostgresDatabase(), "create database eborder owner eborder_owner");
        // a test that leaves a lock behind fails instead of hanging
        execute(server.getPostgresDatabase(), "alter database eborder set lock_timeout = '10s'");
        Flyway.configure()
                .dataSource(as("eborder_owner"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", "eborder_app"))
                .load()
                .migrate();
        superuser = open(as("postgres"));
        deletions = deletions(superuser);
        factory = Persistence.createEntityManagerFactory(
                NAME,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jdbc.url",
                        server.getJdbcUrl("eborder_app", NAME)));
    }

    private static Connection open(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        private static final Database SHARED = new Database();
    }

    public static Database shared() {
        return Holder.SHARED;
    }

    /** Connects as {@code eborder_app}, {@code eborder_owner} or {@code postgres} (the superuser). */
    public DataSource as(String role) {
        return server.getDatabase(role, NAME);
    }

    public int port() {
        return server.getPort();
    }

    /** One statement as the superuser: what an attacker with the database in hand could do. */
    public static void superuser(String sql) {
        try (var statement = shared().superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties every table, so that each test starts with nothing. */
    public static void truncate() {
        superuser("""
                do $$ declare names text; begin
                  select string_agg(quote_ident(tablename), ',') into names from pg_tables
                   where schemaname = 'public' and tablename <> 'flyway_schema_history';
                  if names is not null then execute 'truncate ' || names || ' restart identity cascade'; end if;
                end $$""");
    }

    /** The same for tests of few rows, ten times as fast; running numbers go on. What was deleted is looked through until it is truncated. */
    public static void clear() {
        if (CLEARED.incrementAndGet() % CLEARINGS_PER_TRUNCATION == 0) {
            truncate();
        } else {
            superuser(shared().deletions);
        }
    }

    private static String deletions(Connection superuser) {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery("""
                        select 'set session_replication_role = replica; '
                          || string_agg('delete from ' || quote_ident(tablename), '; ')
                          || '; set session_replication_role = origin'
                          from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'""")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Like the server's injected one: each call goes to the transaction of the calling thread. */
    public static EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (CURRENT.get() == null) {
                        throw new IllegalStateException("no transaction");
                    }
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public static boolean isInTransaction() {
        return CURRENT.get() != null;
    }

    /** Joins the thread's transaction or begins one; whatever is thrown rolls it back. */
    public static <T> T inTransaction(Function<EntityManager, T> work) {
        if (isInTransaction()) {
            return work.apply(CURRENT.get());
        }
        try (EntityManager entityManager = shared().factory.createEntityManager()) {
            CURRENT.set(entityManager);
            return committed(entityManager, work);
        } finally {
            CURRENT.remove();
        }
    }

    private static <T> T committed(EntityManager entityManager, Function<EntityManager, T> work) {
        entityManager.getTransaction().begin();
        try {
            // as under JTA: also what is read before the first change is read in the transaction
            entityManager.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
        }
    }

    public static <T> T inTransaction(Supplier<T> work) {
        return inTransaction(entityManager -> work.get());
    }

    public static void run(Consumer<EntityManager> work) {
        inTransaction(entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    /** The rows of a query as the superuser sees them, each value as text. */
    public static List<List<String>> rows(String sql) {
        try (var statement = shared().superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
