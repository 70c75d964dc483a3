package eborder.dossier.signing;

import java.util.List;

/**
 * What a key is to sign.
 *
 * @param signer the certificate's subject; {@code serial} hexadecimal; {@code algorithm} as in RFC 7518
 * @param inputs for each item in order: of a declaration the text in ASCII, of a paper the signed attributes in base64
 */
public record KeyInputs(String signer, String serial, String algorithm, List<String> inputs) {}
