package eborder.filing;

import java.util.Map;

/** How a ship that leaves for another port is announced there. @param answers of the form {@code port-call} as far as they are known */
public record NextCall(String procedure, Map<String, String> answers) {}
