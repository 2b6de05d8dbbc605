package id.rotasi.domain;


/** What a {@link CarriedOver} holds. */
record CarriedOverRecord(int dutyDays, int wfhDays) implements CarriedOver {}
