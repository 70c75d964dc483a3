package eborder.exchange;

import eborder.shared.Contract;
import java.util.List;

/** Puts files into one container that shows by itself who vouches for them. */
@Contract
public interface ContainerSigner {
    /**
     * @return an ASiC-E container (ETSI EN 319 162-1) over all of them, signed by the agency
     * @throws eborder.shared.Problem SIGNING_FAILED
     */
    byte[] seal(List<ContainerFile> files);
}
