package id.rotasi.domain;

import id.rotasi.domain.Asn.CarriedOver;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a {@link CarriedOver} holds. */
record CarriedOverRecord(Days total, Optional<LocalDate> through, Map<DayClass, Days> classes) implements CarriedOver {

    CarriedOverRecord {
        var byClass = new EnumMap<DayClass, Days>(DayClass.class);
        byClass.putAll(classes);
        classes = Collections.unmodifiableMap(byClass);
    }

    @Override
    public int dutyDays() {
        return total.dutyDays();
    }

    @Override
    public int wfhDays() {
        return total.wfhDays();
    }

    @Override
    public CarriedOver withThrough(LocalDate last) {
        return new CarriedOverRecord(total, Optional.of(last), classes);
    }

    @Override
    public CarriedOver withClass(DayClass dayClass, Days days) {
        var more = new EnumMap<DayClass, Days>(DayClass.class);
        more.putAll(classes);
        more.put(dayClass, days);
        return new CarriedOverRecord(total, through, more);
    }
}
