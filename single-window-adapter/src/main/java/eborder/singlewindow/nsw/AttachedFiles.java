package eborder.singlewindow.nsw;

import eborder.filing.ChannelMessage.Paper;
import eborder.filing.NamedFile;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Papers inside a message: {@code AttachedFile} of generation 1 (single-window.md 1.6), whose {@code AttachedTypeCode} is a kind of paper of
 * ours; {@code AttachedRow} is ours, the person that it belongs to, from 1. What has another code is named in the dossier's trail.
 */
final class AttachedFiles {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,4}");
    private static final String ELEMENT = "AttachedFile";
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 120;

    private final List<Paper> papers = new ArrayList<>();
    private final List<String> notTaken = new ArrayList<>();
    private String fault;

    private AttachedFiles() {}

    /** @throws XMLStreamException if it is no XML or has too many */
    static AttachedFiles read(String envelope) throws XMLStreamException {
        var files = new AttachedFiles();
        if (!envelope.contains(ELEMENT)) {
            return files;
        }
        int number = 0;
        for (var file : Groups.of(envelope, ELEMENT, MOST)) {
            files.take(file, ++number);
        }
        return files;
    }

    private void take(Map<String, String> file, int number) {
        var kind = file.getOrDefault("AttachedTypeCode", "");
        if (!KIND.matcher(kind).matches()) {
            notTaken.add(ELEMENT + " " + (kind.length() > LONGEST_NAME ? kind.substring(0, LONGEST_NAME) : kind));
            return;
        }
        var row = file.getOrDefault("AttachedRow", "0");
        var content = decoded(file.getOrDefault("Base64FileContent", ""));
        if (content.length == 0) {
            wrong(number, "Base64FileContent");
        } else if (!ROW.matcher(row).matches()) {
            wrong(number, "AttachedRow");
        } else if (!isAsSent(content, file.getOrDefault("SHA1FileContent", ""))) {
            wrong(number, "SHA1FileContent");
        } else {
            papers.add(new Paper(kind, Integer.parseInt(row), new NamedFile(name(file), content)));
        }
    }

    private void wrong(int number, String element) {
        if (fault == null) {
            fault = "/Envelope/Body/Content//" + ELEMENT + "[" + number + "]/" + element;
        }
    }

    private static String name(Map<String, String> file) {
        var name = file.getOrDefault("FullFileName", file.getOrDefault("AttachedDocName", ""));
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    /** The sum finds what was broken on the way, and proves nothing. @param sum hexadecimal, or base64; empty if the sender made none */
    private static boolean isAsSent(byte[] content, String sum) {
        try {
            byte[] actual = MessageDigest.getInstance("SHA-1").digest(content);
            return sum.isEmpty()
                    || sum.equalsIgnoreCase(HexFormat.of().formatHex(actual))
                    || sum.equals(Base64.getEncoder().encodeToString(actual));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has it", impossible);
        }
    }

    List<Paper> papers() {
        return papers;
    }

    /** Codes of those that are no papers of ours. */
    List<String> notTaken() {
        return notTaken;
    }

    /** Where the first stands that can't be read, empty if all can. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
