package eborder.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks the portal over HTTP, as its users will, whether it serves.
 *
 * @param base the portal's address, without a slash at the end
 */
record Readiness(String base) {
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final int MILLISECONDS_BETWEEN = 200;

    /** Returns once the deployed portal is ready; refuses when it is not within the time, or is not there at all. */
    void await(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new Refusal("The portal is not ready after " + limit.toSeconds() + " s.");
            }
            pause();
        }
    }

    /** Healthy by its own word, and its first page is there. */
    private boolean isReady() {
        var page = status("/");
        if (page == NOT_FOUND) {
            throw new Refusal("The portal could not be deployed.");
        }
        return status("/health/ready") == OK && (page == OK || (page >= REDIRECT && page < CLIENT_ERROR));
    }

    /** 0 when nobody answers. */
    private int status(String path) {
        try {
            var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout((int) TimeUnit.SECONDS.toMillis(5));
            connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(30));
            var status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the portal started.", e);
        }
    }
}
