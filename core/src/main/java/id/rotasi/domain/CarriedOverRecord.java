package id.rotasi.domain;

import id.rotasi.domain.Asn.CarriedOver;

/** What a {@link CarriedOver} holds. */
record CarriedOverRecord(int dutyDays, int wfhDays) implements CarriedOver {}
