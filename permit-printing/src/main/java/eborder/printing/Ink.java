package eborder.printing;

/** The few colours of the papers. Everything that must be read is black or dark grey, so that a copy loses nothing. */
enum Ink {
    BLACK("0 0 0"),
    GREY("0.3 0.32 0.3"),
    GREEN("0.09 0.4 0.24"),
    LIGHT_GREEN("0.56 0.78 0.6"),
    WATERMARK("0.86 0.93 0.87"),
    TINT("0.94 0.97 0.945"),
    /** The signer's hand and the agency's seal have their colours by law (Decree 30/2020, annex I). */
    BLUE("0.05 0.2 0.62"),
    RED("0.82 0.08 0.08"),
    WHITE("1 1 1");

    private final String rgb;

    Ink(String rgb) {
        this.rgb = rgb;
    }

    String fill() {
        return rgb + " rg\n";
    }

    String stroke() {
        return rgb + " RG\n";
    }
}
