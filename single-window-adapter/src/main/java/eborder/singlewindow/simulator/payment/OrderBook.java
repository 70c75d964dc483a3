package eborder.singlewindow.simulator.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The orders, each change on disk before anybody is told; of a line that a crash cut off nobody was. */
final class OrderBook implements AutoCloseable {
    private final Map<String, SimulatedOrder> orders = new HashMap<>();
    private final FileChannel lines;
    private final Clock clock;
    private long receipts;

    private OrderBook(FileChannel lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    static OrderBook open(Path folder, Clock clock) throws IOException {
        var file = Files.createDirectories(folder).resolve("orders.jsonl");
        var book = new OrderBook(FileChannel.open(file, CREATE, READ, WRITE), clock);
        book.load(Files.readString(file));
        return book;
    }

    /** The order with this reference, made if there is none. @throws IllegalArgumentException if it is another one */
    synchronized SimulatedOrder create(Map<String, String> wanted) {
        var fresh = SimulatedOrder.ordered(wanted, clock.instant());
        var known = orders.values().stream()
                .filter(order -> order.reference().equals(fresh.reference()))
                .findFirst();
        known.filter(order -> order.isOpen()
                        && (order.amount() != fresh.amount()
                                || !order.currency().equals(fresh.currency())))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("reference used for another order");
                });
        return known.orElseGet(() -> keep(fresh));
    }

    synchronized Optional<SimulatedOrder> find(String id) {
        return Optional.ofNullable(orders.get(id))
                .map(order -> order.isOverdue(clock.instant()) ? turn(order, SimulatedOrder.EXPIRED) : order);
    }

    /** The payer pays. @param amount by what is ordered. @return nothing if it can't be paid any more */
    synchronized Optional<SimulatedOrder> pay(String id, UnaryOperator<Long> amount) {
        var now = clock.instant();
        return find(id).filter(SimulatedOrder::isOpen)
                .map(order -> keep(order.turned(SimulatedOrder.PAID, amount.apply(order.amount()), receipt(now), now)));
    }

    /** The payer gives up. @return nothing if it isn't open any more */
    synchronized Optional<SimulatedOrder> cancel(String id) {
        return find(id).filter(SimulatedOrder::isOpen).map(order -> turn(order, SimulatedOrder.FAILED));
    }

    /** What was paid is given back; what wasn't stays as it is. */
    synchronized Optional<SimulatedOrder> refund(String id) {
        return find(id).map(order ->
                order.state().equals(SimulatedOrder.PAID) ? turn(order, SimulatedOrder.REFUNDED) : order);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private String receipt(Instant now) {
        receipts++;
        return "MP-" + now.getEpochSecond() + "-" + receipts;
    }

    private SimulatedOrder turn(SimulatedOrder order, String state) {
        return keep(order.turned(state, order.amount(), order.receipt(), clock.instant()));
    }

    private SimulatedOrder keep(SimulatedOrder order) {
        try {
            var bytes = ByteBuffer.wrap((order.line() + "\n").getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                lines.write(bytes);
            }
            lines.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        orders.put(order.order(), order);
        return order;
    }

    private void load(String content) throws IOException {
        var whole = content.substring(0, content.lastIndexOf('\n') + 1);
        whole.lines().map(SimulatedOrder::parse).forEach(order -> orders.put(order.order(), order));
        lines.truncate(whole.getBytes(UTF_8).length);
        lines.position(lines.size());
    }
}
