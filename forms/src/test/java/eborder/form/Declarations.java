package eborder.form;

import java.util.LinkedHashMap;

/** A general declaration without a fault. */
final class Declarations {
    private Declarations() {}

    static Answers good() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("direction", "1");
        texts.put("shipName", "SAO BIEN");
        texts.put("shipType", "BULK");
        texts.put("imoNumber", "9074729");
        texts.put("callSign", "3WXY9");
        texts.put("flagState", "PA");
        texts.put("grossTonnage", "25400.5");
        texts.put("netTonnage", "14200");
        texts.put("voyageNumber", "012E");
        texts.put("portCode", "VNHPH");
        texts.put("dateTimeArrDep", "23/11/2026 06:30");
        texts.put("lastPort", "SGSIN");
        texts.put("nextPort", "CNSGH");
        texts.put("positionInPort", "Cầu số 4");
        texts.put("voyageParticulars", "Singapore - Hải Phòng - Thượng Hải");
        texts.put("masterName", "KOVALENKO OLEKSANDR");
        texts.put("crewCount", "22");
        texts.put("passengerCount", "0");
        texts.put("cargoDescription", "Than đá, 12000 tấn");
        texts.put("hasDangerousGoods", "0");
        texts.put("hasWeapons", "0");
        texts.put("hasStowaway", "0");
        texts.put("agentTaxCode", "0301234567");
        texts.put("agentName", "Đại lý hàng hải Sao Biển");
        texts.put("agentPhone", "+84 225 384 1234");
        return Answers.empty().with(texts);
    }
}
