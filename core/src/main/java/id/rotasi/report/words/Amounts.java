package id.rotasi.report.words;

import id.rotasi.report.Cost;
import java.util.Map;

/** Costs and numbers as sentences show them. */
record Amounts(Messages words) {

    String cost(Cost cost) {
        return cost.hard() == 0
                ? number(cost.soft())
                : words.text("explain.cost.hard", Map.of("hard", cost.hard(), "soft", cost.soft()));
    }

    String signed(Cost difference) {
        var soft = sign(difference.soft());
        return difference.hard() == 0
                ? soft
                : difference.soft() == 0
                        ? words.text("explain.cost.hardOnly", Map.of("hard", sign(difference.hard())))
                        : words.text("explain.cost.hard", Map.of("hard", sign(difference.hard()), "soft", soft));
    }

    String sign(long number) {
        return number > 0 ? "+" + number(number) : number < 0 ? "-" + number(-number) : "0";
    }

    String number(long number) {
        return String.format(words.locale(), "%,d", number);
    }
}
