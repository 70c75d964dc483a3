package eborder.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How portal and simulator of the single window know each other. Who sets {@code eborder.single-window.signature} or
 * {@code eborder.single-window.signing}, and no keys, gets keys of development on both sides. Neither is set by itself: whoever
 * tries out messages by hand, and the conformance kit, sends them unsigned.
 *
 * @param environment of the simulator
 * @param settings of the portal
 */
record SimulatedWindow(Map<String, String> environment, Map<String, String> settings) {
    private static final String PREFIX = "eborder.single-window.";

    /** @param folder for keys; {@code portal} where the portal takes messages */
    static SimulatedWindow of(Path folder, String portal) {
        var window =
                new SimulatedWindow(new HashMap<>(Map.of("EBORDER_SINGLE_WINDOW_PORTAL", portal)), new HashMap<>());
        window.signs(folder);
        window.asks(folder);
        return window;
    }

    /** The simulator signs, and the portal asks for it. */
    private void signs(Path folder) {
        if (isLeftToUs("signature", "signature.trust")) {
            var keys = MessageKeys.of(folder, "single-window");
            environment.put("EBORDER_SIMULATED_WINDOW_SIGNING", kind("signature"));
            environment.put("EBORDER_SIMULATED_WINDOW_KEYSTORE", keys.store().toString());
            environment.put("EBORDER_SIMULATED_WINDOW_PASSWORD", keys.password());
            settings.put(PREFIX + "signature.trust", keys.certificate().toString());
        }
    }

    /** The portal signs, and the simulator asks for it. */
    private void asks(Path folder) {
        if (isLeftToUs("signing", "signing.keystore")) {
            var keys = MessageKeys.of(folder, "portal");
            environment.put("EBORDER_SIMULATED_WINDOW_SIGNATURE", kind("signing"));
            environment.put("EBORDER_SIMULATED_WINDOW_TRUST", keys.certificate().toString());
            settings.put(PREFIX + "signing.keystore", keys.store().toString());
            settings.put(PREFIX + "signing.keystore.password", keys.password());
        }
    }

    private static boolean isLeftToUs(String what, String keys) {
        return !kind(what).isBlank()
                && !kind(what).equalsIgnoreCase("none")
                && Settings.text(PREFIX + keys).isEmpty();
    }

    private static String kind(String what) {
        return Settings.text(PREFIX + what).orElse("");
    }
}
