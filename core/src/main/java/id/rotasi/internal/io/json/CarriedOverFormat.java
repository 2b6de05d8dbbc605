package id.rotasi.internal.io.json;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.DayClass;
import id.rotasi.domain.Asn.CarriedOver.Days;
import java.io.IOException;

/** Turns of the last period, as a JSON object. */
final class CarriedOverFormat {

    private CarriedOverFormat() {}

    static CarriedOver read(Fields fields) {
        var total = days(fields);
        var carried = CarriedOver.of(total.dutyDays(), total.wfhDays());
        var through = fields.optionalDate("through");
        if (through.isPresent()) {
            carried = carried.withThrough(through.get());
        }
        var classes = fields.object("classes");
        if (classes.isPresent()) {
            for (var dayClass : DayClass.values()) {
                var inClass = classes.get().object(dayClass.name());
                if (inClass.isPresent()) {
                    var days = days(inClass.get());
                    inClass.get().done();
                    carried = carried.withClass(dayClass, days.dutyDays(), days.wfhDays());
                }
            }
            classes.get().done();
        }
        fields.done();
        return carried;
    }

    private static Days days(Fields fields) {
        return new Days(fields.whole("dutyDays", 0, Integer.MAX_VALUE), fields.whole("wfhDays", 0, Integer.MAX_VALUE));
    }

    /** Writes the turns, if there are any. */
    static void write(CarriedOver carried, JsonOut out) throws IOException {
        if (carried.equals(CarriedOver.NONE)) {
            return;
        }
        out.object("carriedOver", () -> {
            write(new Days(carried.dutyDays(), carried.wfhDays()), out);
            if (carried.through().isPresent()) {
                out.date("through", carried.through().get());
            }
            if (!carried.classes().isEmpty()) {
                out.object("classes", () -> {
                    for (var inClass : carried.classes().entrySet()) {
                        out.object(inClass.getKey().name(), () -> write(inClass.getValue(), out));
                    }
                });
            }
        });
    }

    private static void write(Days days, JsonOut out) throws IOException {
        out.whole("dutyDays", days.dutyDays());
        out.whole("wfhDays", days.wfhDays());
    }
}
