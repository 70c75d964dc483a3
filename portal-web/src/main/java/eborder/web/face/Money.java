package eborder.web.face;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as the reader writes them: {@code 30.000 ₫}, {@code US$3.00}. */
@Named("money")
@RequestScoped
public class Money {
    private static final int CENTS = 100;

    private final Face face;

    @Inject
    Money(Face face) {
        this.face = face;
    }

    /** @param amount in Vietnamese dong, or in US cents. @param currency {@code VND} or {@code USD} */
    public String of(long amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(
                Locale.forLanguageTag(face.getTag().equals("vi") ? "vi-VN" : "en-US"));
        format.setCurrency(Currency.getInstance(currency));
        if (currency.equals("VND")) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(currency.equals("USD") ? amount / (double) CENTS : amount);
    }
}
