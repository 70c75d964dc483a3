package eborder.e2e.smoke;

import java.util.List;

/** An entry of {@code verdicts.json}. @param verdict {@code GREEN}, {@code AMBER} or {@code RED} */
record CheckedPermit(String permit, String verdict, List<String> reasons) {}
