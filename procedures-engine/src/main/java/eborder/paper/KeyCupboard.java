package eborder.paper;

import eborder.shared.Contract;
import java.util.List;

/** The agency's keys and certificates, and the officers' common key if they have one. */
@Contract
public interface KeyCupboard {
    List<KeyEntry> entries();
}
