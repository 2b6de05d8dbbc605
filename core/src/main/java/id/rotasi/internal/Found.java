package id.rotasi.internal;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;

/** What was found of a problem elsewhere. */
public interface Found {

    /** What was found of a component of the model; asked of each one once, in their order. */
    Outcome of(Model model, Component component);

    /** The same of those whose published days must change, when it was found how little that can be. */
    Outcome changesOf(Model model, Component component);

    /** Whether time ended a search, or something else that depends on it. */
    boolean isHurried();
}
