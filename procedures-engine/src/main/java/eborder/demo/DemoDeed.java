package eborder.demo;

import java.util.List;

/** What the demo people may have done with a dossier. */
enum DemoDeed {
    FILE,
    CLAIM,
    CONFIRM,
    ASK,
    APPROVE,
    MOOR;

    /** What the officer asks for. @param places form and JSON pointer each */
    record Ask(String text, List<String> places) {}
}
