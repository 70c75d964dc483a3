package eborder.singlewindow.nsw;

import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import java.time.Instant;
import java.util.UUID;

final class Notices {
    static final String REFERENCE = "BQP26VNHPH000123";
    static final String CONFIRMED = """
            {"dossierId":"5f0c9d3e-98a1-4a60-8d3c-0d6d2f5c7a01","dossierNumber":"VNHPH-26-000123","dossierYear":"2026",
             "procedure":"VESSEL_ENTRY","reference":"BQP26VNHPH000123","unit":"VNHPH-BP","unitName":"BPCK cảng Hải Phòng",
             "port":"VNHPH","shipName":"SEA STAR & SONS","imoNumber":"9074729","decidedAt":"2026-11-22T05:30:00.123456Z",
             "officer":"Trần Văn B","comment":"Đủ điều kiện <b>\\u0001"}
            """;
    static final String PERMIT = """
            {"dossierYear":"2026","procedure":"SHORE_PASS","reference":"BQP26VNHPH000123","unit":"VNHPH-BP","permitNumber":
             "SP26-0000042","permitType":"PS1","holderName":"TRAN A","sealDigits":"0123456789"}
            """;

    private Notices() {}

    static Notice of(int number, NoticeKind kind, String payload) {
        return new Notice(
                new UUID(0xA, number),
                kind,
                new UUID(0xB, 1),
                payload,
                Instant.parse("2026-11-22T05:31:07.5Z").plusSeconds(number));
    }

    static Notice confirmed(int number) {
        return of(number, NoticeKind.DOSSIER_CONFIRMED, CONFIRMED);
    }
}
