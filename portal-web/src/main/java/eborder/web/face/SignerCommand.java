package eborder.web.face;

import jakarta.faces.context.FacesContext;
import java.net.URI;

/** How the program beside a key is started (docs/signing.md). */
public final class SignerCommand {
    private SignerCommand() {}

    /** To be typed into a terminal. */
    public static String with(String code) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var portal = URI.create(context.getRequestScheme() + "://" + context.getRequestServerName() + ":"
                + context.getRequestServerPort() + "/");
        return "java -jar eborder-signer.jar --portal " + portal + " --code " + code + " --pkcs12 key.p12";
    }
}
