package eborder.gate.device;

import eborder.shared.Contract;

/** Reads what a device has signed: JWS in compact form, ES256 (RFC 7515, 7518). */
@Contract
public interface DeviceSignatures {
    /**
     * The content, its signature verified.
     *
     * @param publicKey SubjectPublicKeyInfo of the device's key on P-256
     * @throws eborder.shared.Problem SIGNATURE_UNREADABLE, SIGNATURE_ALGORITHM, SIGNATURE_WRONG, CERTIFICATE_UNREADABLE if that is
     *     no such key
     */
    byte[] verified(String jws, byte[] publicKey);
}
