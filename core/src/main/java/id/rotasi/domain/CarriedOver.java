package id.rotasi.domain;

/**
 * What a person brings from the last period, so that turns even out over the months.
 *
 * @param dutyDays working days of the last period on which the person was on duty, 0 or more
 * @param wfhDays those of them worked from home, 0 to {@code dutyDays}
 */
public record CarriedOver(int dutyDays, int wfhDays) {

    /** Nothing: a first roster. */
    public static final CarriedOver NONE = new CarriedOver(0, 0);
}
