package id.rotasi.io;

import id.rotasi.EngineOptions.Search;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.PolicyJson;
import id.rotasi.internal.io.json.ProblemReader;
import id.rotasi.internal.io.json.ProblemWriter;
import id.rotasi.internal.io.json.SearchFormat;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Problems as JSON, for hosts that keep no Java objects of ours and for people who write one by hand. The format is
 * described in {@code problem-format.md} and by the JSON Schema {@code problem.schema.json} beside this class. Needs
 * {@code jackson-databind}; problems that name CSV files need {@code fastcsv} too.
 *
 * <p>Reading reports all errors at once, each with its JSON path, the value and advice. Time and memory are linear in the
 * document; the long lists of it are read element by element.
 */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * Reads a file, UTF-8 with or without byte order mark. It may name CSV files that lie in its directory or below.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterProblem read(Path file) {
        return read(file, List.of());
    }

    /**
     * Reads a file that may have rules of the host's own.
     *
     * @param own their types
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #read(Path)}
     */
    public static RosterProblem read(Path file, List<RuleType> own) {
        Library.JACKSON.need();
        return read(InputFile.of(file), new ProblemReader(Optional.of(directoryOf(file)), own));
    }

    /**
     * Reads a file, and tells what of it can have no effect: what {@link RosterProblem#notices()} finds, each at its place
     * in the file or in a CSV file that it names, and the columns of these that were not read.
     *
     * @param notices takes them once the problem is read, in the order of the input
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterProblem read(Path file, Consumer<List<InputNotice>> notices) {
        return read(file, List.of(), notices);
    }

    /**
     * Reads a file that may have rules of the host's own, and tells what of it can have no effect.
     *
     * @param own their types
     * @param notices as {@link #read(Path, Consumer)}
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #read(Path)}
     */
    public static RosterProblem read(Path file, List<RuleType> own, Consumer<List<InputNotice>> notices) {
        Library.JACKSON.need();
        var reader = new ProblemReader(Optional.of(directoryOf(file)), own);
        var problem = read(InputFile.of(file), reader);
        notices.accept(reader.notices(problem));
        return problem;
    }

    private static RosterProblem read(InputFile file, ProblemReader reader) {
        return orThrow(file.read(reader.reading(), reader::read), reader);
    }

    /**
     * Reads a stream to its end, UTF-8 with or without byte order mark; the caller closes it. The problem may not name
     * files.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RosterProblem read(InputStream stream) throws IOException {
        return read(stream, List.of());
    }

    /**
     * Reads a stream that may have rules of the host's own.
     *
     * @param own their types
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #read(InputStream)}
     * @throws IOException if the stream cannot be read
     */
    public static RosterProblem read(InputStream stream, List<RuleType> own) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "JSON"), own));
    }

    /** Reads a stream as {@link #read(InputStream, List)} does, and tells what can have no effect. */
    public static RosterProblem read(InputStream stream, List<RuleType> own, Consumer<List<InputNotice>> notices)
            throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "JSON"), own, notices));
    }

    /** Reads a stream of characters as {@link #read(Reader, List)} does, and tells what can have no effect. */
    public static RosterProblem read(Reader characters, List<RuleType> own, Consumer<List<InputNotice>> notices)
            throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "JSON"), own, notices));
    }

    private static RosterProblem read(InputFile stream, List<RuleType> own, Consumer<List<InputNotice>> notices) {
        Library.JACKSON.need();
        var reader = new ProblemReader(Optional.empty(), own);
        var problem = read(stream, reader);
        notices.accept(reader.notices(problem));
        return problem;
    }

    /** Reads a stream of characters to its end as {@link #read(InputStream)} does. */
    public static RosterProblem read(Reader characters) throws IOException {
        return read(characters, List.of());
    }

    /** Reads a stream of characters to its end as {@link #read(InputStream, List)} does. */
    public static RosterProblem read(Reader characters, List<RuleType> own) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "JSON"), own));
    }

    private static RosterProblem read(InputFile stream, List<RuleType> own) {
        Library.JACKSON.need();
        return read(stream, new ProblemReader(Optional.empty(), own));
    }

    /**
     * Reads a text. The problem may not name files.
     *
     * @throws InvalidProblemException with all errors, if there is any
     */
    public static RosterProblem parse(String json) {
        return parse(json, List.of());
    }

    /**
     * Reads a text that may have rules of the host's own.
     *
     * @param own their types
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #parse(String)}
     */
    public static RosterProblem parse(String json, List<RuleType> own) {
        return read(InputFile.of(new StringReader(json), "JSON"), own);
    }

    /**
     * Writes a file, wholly or not at all, in UTF-8. Reading it gives an equal problem, unless the holidays come from a
     * provider of the host's own: of these the years around the period are written.
     *
     * @throws IllegalArgumentException if the policy has a rule without a descriptor, which JSON cannot hold
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterProblem problem, Path file) throws IOException {
        Replacement.of(file, stream -> write(problem, stream));
    }

    /** Writes as {@link #write(RosterProblem, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(RosterProblem problem, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> ProblemWriter.write(problem, out));
    }

    /** Writes as {@link #write(RosterProblem, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(RosterProblem problem, Writer characters) throws IOException {
        write(problem, OpenStreams.of(characters));
    }

    private static Path directoryOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Takes the problem out of the reading. */
    private static RosterProblem orThrow(Optional<RosterProblem> problem, ProblemReader reader) {
        return problem.orElseThrow(() -> new InvalidProblemException(reader.errors()));
    }

    /**
     * Reads a file that holds one policy, as it stands in a problem: the name of a preset, a preset with changes, or
     * rules of one's own.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterPolicy readPolicy(Path file) {
        return readPolicy(file, List.of());
    }

    /**
     * Reads a file that holds one policy, which may have rules of the host's own.
     *
     * @param own their types
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #readPolicy(Path)}
     */
    public static RosterPolicy readPolicy(Path file, List<RuleType> own) {
        Library.JACKSON.need();
        return PolicyJson.read(InputFile.of(file), own);
    }

    /**
     * Reads a stream to its end that holds one policy, and leaves it open.
     *
     * @param own types of rules of the host's own, if any
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RosterPolicy readPolicy(InputStream stream, List<RuleType> own) throws IOException {
        Library.JACKSON.need();
        return InputFile.checked(() -> PolicyJson.read(InputFile.of(stream, "JSON"), own));
    }

    /** Reads a stream of characters as {@link #readPolicy(InputStream, List)} does. */
    public static RosterPolicy readPolicy(Reader characters, List<RuleType> own) throws IOException {
        Library.JACKSON.need();
        return InputFile.checked(() -> PolicyJson.read(InputFile.of(characters, "JSON"), own));
    }

    /**
     * The preset that files call by that name, as it is without parameters.
     *
     * @throws InvalidProblemException if there is none of that name, or it needs parameters
     */
    public static RosterPolicy preset(String name) {
        Library.JACKSON.need();
        return PolicyJson.preset(name);
    }

    /**
     * Reads a search configuration, as {@code docs/search-format.md} and {@code search.schema.json} describe it; what the file does not name
     * is as in the {@linkplain Search#standard() standard}, but its name, which it must have.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them. As the file is one
     *     beside others, their paths begin with its name
     */
    public static Search readSearch(Path file) {
        try {
            return readSearch(InputFile.of(file));
        } catch (InvalidProblemException e) {
            throw new InvalidProblemException(
                    e.errors().stream().map(error -> in(file, error)).toList());
        }
    }

    private static InputError in(Path file, InputError error) {
        return error.path().startsWith("$")
                ? new InputError(file.getFileName() + " " + error.path(), error.code(), error.arguments())
                : error;
    }

    /** Reads a stream to its end and leaves it open, as {@link #readSearch(Path)} does. @throws IOException if it cannot be read */
    public static Search readSearch(InputStream stream) throws IOException {
        return InputFile.checked(() -> readSearch(InputFile.of(stream, "JSON")));
    }

    /** Reads a stream of characters as {@link #readSearch(InputStream)} does. */
    public static Search readSearch(Reader characters) throws IOException {
        return InputFile.checked(() -> readSearch(InputFile.of(characters, "JSON")));
    }

    private static Search readSearch(InputFile file) {
        Library.JACKSON.need();
        var reading = new Reading(List.of());
        var search = file.read(reading, source -> SearchFormat.read(source, reading));
        reading.orThrow();
        return search.orElseThrow();
    }

    /** Writes a search configuration, wholly or not at all. @throws IOException if the file cannot be written */
    public static void writeSearch(Search search, Path file) throws IOException {
        Replacement.of(file, stream -> writeSearch(search, stream));
    }

    /** Writes as {@link #writeSearch(Search, Path)} does to a stream, which it flushes and leaves open. */
    public static void writeSearch(Search search, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> SearchFormat.write(search, out));
    }

    /** Writes as {@link #writeSearch(Search, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void writeSearch(Search search, Writer characters) throws IOException {
        writeSearch(search, OpenStreams.of(characters));
    }
}
