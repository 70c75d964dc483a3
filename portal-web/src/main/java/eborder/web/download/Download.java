package eborder.web.download;

/** A file on its way to the browser. @param name letters, digits, dot and hyphen only */
public record Download(String name, String type, byte[] content) {
    public static final String PDF = "application/pdf";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
