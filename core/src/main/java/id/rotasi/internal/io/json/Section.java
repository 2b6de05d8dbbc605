package id.rotasi.internal.io.json;

import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list of a problem, with the place of each element in its file. */
final class Section<T> {

    private final String name;
    private final Function<Fields, T> element;
    private final List<T> values = new ArrayList<>();
    private final List<UnaryOperator<String>> places = new ArrayList<>();
    private boolean complete = true;

    Section(String name, Function<Fields, T> element) {
        this.name = name;
        this.element = element;
    }

    String name() {
        return name;
    }

    List<T> values() {
        return values;
    }

    /** Whether each element gave a value, if only one with stand-ins, and each id could be read. */
    boolean isComplete() {
        return complete;
    }

    void incomplete() {
        complete = false;
    }

    /** Reads one element. */
    void read(Object value, Place place, Reading reading) {
        if (FollowUps.isReferredTo(name) && !hasId(value)) {
            incomplete();
        }
        Fields.of(value, place, reading).ifPresent(fields -> {
            add(element.apply(fields), rest -> place + rest);
            fields.done();
        });
    }

    private static boolean hasId(Object value) {
        return value instanceof Map<?, ?> properties && properties.get("id") instanceof String;
    }

    /** Adds a value that comes from somewhere else; {@code place} tells where a path below the element is. */
    void add(T value, UnaryOperator<String> place) {
        values.add(value);
        places.add(place);
    }

    /** Moves the values of that kind to the end of another list, their places with them; whether there were any. */
    boolean move(Predicate<T> kind, Section<T> to) {
        var allValues = List.copyOf(values);
        var allPlaces = List.copyOf(places);
        values.clear();
        places.clear();
        for (int i = 0; i < allValues.size(); i++) {
            var section = kind.test(allValues.get(i)) ? to : this;
            section.add(allValues.get(i), allPlaces.get(i));
        }
        return values.size() < allValues.size();
    }

    /** Where a path below the value at that index is in the input. */
    String place(int index, String rest) {
        return places.get(index).apply(rest);
    }
}
