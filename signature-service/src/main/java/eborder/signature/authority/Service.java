package eborder.signature.authority;

/** What the authority offers, each under its path. */
public enum Service {
    /** RFC 3161, 3.4. */
    TSA("/tsa", "application/timestamp-reply"),
    /** RFC 6960, appendix A, by POST. */
    OCSP("/ocsp", "application/ocsp-response"),
    /** RFC 5280, 5; {@code /crl/root.crl} and {@code /crl/issuing.crl}. */
    CRL("/crl/", "application/pkix-crl");

    private final String path;
    private final String mediaType;

    Service(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }
}
