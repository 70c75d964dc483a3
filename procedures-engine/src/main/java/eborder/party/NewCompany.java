package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A company to be entered.
 *
 * @param taxCode ten digits, for a branch followed by a hyphen and three more
 */
public record NewCompany(String name, String taxCode, String phone, String email, String address) {
    private static final Pattern TAX_CODE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");
    private static final int LONGEST = 200;

    public NewCompany {
        name = checked(name, "name");
        taxCode = checked(taxCode, "taxCode");
        phone = checked(phone, "phone");
        email = checked(email, "email");
        address = checked(address, "address");
        if (!TAX_CODE.matcher(taxCode).matches()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "taxCode"));
        }
    }

    private static String checked(String typed, String field) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", field));
        }
        return text;
    }
}
