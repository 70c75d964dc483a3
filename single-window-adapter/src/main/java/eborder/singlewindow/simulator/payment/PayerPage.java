package eborder.singlewindow.simulator.payment;

import java.net.URI;
import java.util.Locale;

/** What the payer sees: what is paid for, and two buttons. In both languages, for any width. */
final class PayerPage {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#eef2f5;color:#15242e}
            main{max-width:28rem;margin:2rem auto;padding:1.5rem;background:#fff;border-radius:.75rem}
            b.sum{display:block;font-size:2rem;margin:.5rem 0}
            form{display:grid;gap:.75rem;margin-top:1.5rem}
            button{font:inherit;padding:.75rem;border-radius:.5rem;border:1px solid #0b5c6b;background:#fff;color:#0b5c6b}
            button.pay{background:#0b5c6b;color:#fff}
            small{color:#51636e}
            """;

    private PayerPage() {}

    static String of(SimulatedOrder order) {
        return """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thanh toán</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><style>%s</style></head><body><main>
            <p><small>Cổng thanh toán mô phỏng · Simulated payment platform</small></p>
            <h1>%s</h1><b class="sum" data-test="sum">%s</b>%s</main></body></html>
            """.formatted(STYLE, escaped(order.purpose()), amount(order), order.isOpen() ? FORM : ended(order));
    }

    private static final String FORM = """
            <form method="post"><button class="pay" name="do" value="pay" data-test="pay">Thanh toán · Pay</button>
            <button name="do" value="cancel" data-test="cancel">Hủy · Cancel</button></form>""";

    private static String ended(SimulatedOrder order) {
        return "<p>%s</p><p><a href=\"%s\" data-test=\"back\">Quay lại hồ sơ · Back to the dossier</a></p>"
                .formatted(order.state(), escaped(order.returnTo()));
    }

    /** The browser follows a form's redirect only where this policy lets it. */
    static String policy(SimulatedOrder order) {
        var back = URI.create(order.returnTo());
        return "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'self' "
                + back.getScheme() + "://" + back.getRawAuthority();
    }

    private static String amount(SimulatedOrder order) {
        return order.currency().equals("USD")
                ? String.format(Locale.ROOT, "%d.%02d USD", order.amount() / 100, order.amount() % 100)
                : String.format(Locale.GERMANY, "%,d", order.amount()) + " " + escaped(order.currency());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
