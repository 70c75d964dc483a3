package eborder.singlewindow.xmlsignature;

/** Ends the checking of one signature; never leaves this package. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final SignatureDefect defect;

    Unfit(SignatureDefect defect) {
        super(defect.code());
        this.defect = defect;
    }

    Unfit(SignatureDefect defect, Throwable cause) {
        super(defect.code(), cause);
        this.defect = defect;
    }

    SignatureDefect defect() {
        return defect;
    }
}
