package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.permit.ScannedSeal;
import eborder.permit.SealContent;
import eborder.printing.VdsSeal;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * The least a gate check can be, in a plain loop: take the seal apart, verify it with a cached BouncyCastle key, one
 * primary-key look-up, one insert and commit. No HTTP, no rules, no audit trail, nobody told.
 */
final class GateFloor implements AutoCloseable {
    private static final int HALF = 32;
    private static final String TABLE = "bench_gate_floor";

    private final BenchDatabase database;
    private final ECPublicKeyParameters key;
    private final List<GatePass> passes;
    private final VdsSeal codec = new VdsSeal();

    GateFloor(BenchDatabase database, X509Certificate certificate, List<GatePass> passes)
            throws IOException, SQLException {
        this.database = database;
        this.key = (ECPublicKeyParameters)
                PublicKeyFactory.createKey(certificate.getPublicKey().getEncoded());
        this.passes = passes;
        execute("drop table if exists " + TABLE, "create table " + TABLE + " (like gate_event including indexes)");
    }

    @Override
    public void close() throws SQLException {
        execute("drop table " + TABLE);
    }

    private void execute(String... statements) throws SQLException {
        try (var owner = database.connect();
                var statement = owner.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Checks per second of so many such loops at once, written into a table of its own. */
    double perSecond(int threads, int seconds) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        var tasks = new ArrayList<Callable<Integer>>();
        for (int thread = 0; thread < threads; thread++) {
            int first = passes.size() * thread / threads;
            tasks.add(() -> checkUntil(end, first));
        }
        int checks = Together.run(tasks).stream().mapToInt(Integer::intValue).sum();
        return checks * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }

    private int checkUntil(long end, int first) throws SQLException, NoSuchAlgorithmException {
        int checks = 0;
        try (var connection = database.connect();
                var lookUp = connection.prepareStatement("select * from permit where id = ?");
                var insert = connection.prepareStatement("insert into " + TABLE
                        + " (id, kind, at, unit, lane, officer, officername, permit, permitnumber, direction, colour, reasons,"
                        + " overrideby, reader) values (?, 'CHECK', now(), 'HPH', 'bench', ?, 'bench', ?, ?, 'OUT', 'GREEN', '',"
                        + " 'GUARD', 'API')")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                check(passes.get((first + checks) % passes.size()), connection, lookUp, insert);
                checks++;
            }
        }
        return checks;
    }

    private void check(GatePass pass, Connection connection, PreparedStatement lookUp, PreparedStatement insert)
            throws SQLException, NoSuchAlgorithmException {
        if (!(codec.parse(pass.seal()) instanceof ScannedSeal.Parsed seal)
                || !(seal.content() instanceof SealContent content)
                || !isGenuine(seal)) {
            throw new Failed("A seal that the portal has issued isn't genuine.");
        }
        lookUp.setObject(1, pass.id());
        try (var row = lookUp.executeQuery()) {
            if (!row.next() || !row.getString("status").equals("VALID")) {
                throw new Failed("A permit that the portal has issued isn't valid.");
            }
        }
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, pass.id());
        insert.setObject(3, pass.id());
        insert.setString(4, content.permitNumber());
        insert.executeUpdate();
        connection.commit();
    }

    private boolean isGenuine(ScannedSeal.Parsed seal) throws NoSuchAlgorithmException {
        var signer = new ECDSASigner();
        signer.init(false, key);
        var signature = seal.signature();
        return signer.verifySignature(
                MessageDigest.getInstance("SHA-256").digest(seal.signedPart()),
                new BigInteger(1, Arrays.copyOfRange(signature, 0, HALF)),
                new BigInteger(1, Arrays.copyOfRange(signature, HALF, 2 * HALF)));
    }
}
