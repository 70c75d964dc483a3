package eborder.e2e.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import eborder.e2e.api.Failed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of the portal's virtual machine, watched from outside by its own management interface, on this machine only. */
final class PortalHeap implements AutoCloseable {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int MILLIS_BETWEEN = 50;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1);
    private final AtomicLong highest = new AtomicLong();

    private PortalHeap(JMXConnector connector, MemoryMXBean memory) {
        this.connector = connector;
        this.memory = memory;
    }

    @SuppressWarnings("BanJNDI") // the address comes from a process of this account on this machine
    static PortalHeap of(long processId) throws IOException {
        try {
            var machine = VirtualMachine.attach(Long.toString(processId));
            var address = new JMXServiceURL(machine.startLocalManagementAgent());
            machine.detach();
            var connector = JMXConnectorFactory.connect(address);
            return new PortalHeap(
                    connector,
                    ManagementFactory.getPlatformMXBean(connector.getMBeanServerConnection(), MemoryMXBean.class));
        } catch (AttachNotSupportedException refused) {
            throw new Failed("The portal's virtual machine can't be watched: " + refused.getMessage(), refused);
        }
    }

    /** Collects garbage. @return bytes in use afterwards */
    long settled() {
        memory.gc();
        return used();
    }

    private long used() {
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Runs something and watches. @return the most that was in use meanwhile, garbage included, in bytes */
    long highestDuring(Runnable work) {
        highest.set(used());
        ScheduledFuture<?> watching = watch.scheduleWithFixedDelay(
                () -> highest.accumulateAndGet(used(), Math::max), 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
        work.run();
        watching.cancel(false);
        return highest.get();
    }

    static double megabytes(long bytes) {
        return bytes / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        connector.close();
    }
}
