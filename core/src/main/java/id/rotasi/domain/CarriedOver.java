package id.rotasi.domain;

/** What a person brings from the last period, so that turns even out over the months. */
public sealed interface CarriedOver permits CarriedOverRecord {

    /** Working days of the last period on which the person was on duty, 0 or more. */
    int dutyDays();

    /** Those of them worked from home, 0 to {@code dutyDays}. */
    int wfhDays();


    /** Nothing: a first roster. */
    CarriedOver NONE = new CarriedOverRecord(0, 0);

    /** So many days on duty, so many of them at home; whether that makes sense is checked with the whole problem. */
    static CarriedOver of(int dutyDays, int wfhDays) {
        return new CarriedOverRecord(dutyDays, wfhDays);
    }
}
