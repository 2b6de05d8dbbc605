package id.rotasi.internal.io.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list for people, whatever the format.
 *
 * @param file the name of its file, without extension
 * @param title what it is called where there is room for a name
 * @param titles what stands above the columns, from left to right
 * @param rows each with a value for each title: a text, a {@link id.rotasi.domain.Nip}, a whole number, a share of 0 to 1
 *     as {@link Double}, or a date; an empty text where there is none
 */
public record PlainList(String file, String title, List<String> titles, Supplier<Stream<List<Object>>> rows) {}
