package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.PolicyJson;
import id.rotasi.internal.io.json.ProblemReader;
import id.rotasi.internal.io.json.ProblemWriter;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Place;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
        return read(file, new ProblemReader(Optional.of(directoryOf(file)), own));
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
        var reader = new ProblemReader(Optional.of(directoryOf(file)), own);
        var problem = read(file, reader);
        notices.accept(reader.notices(problem));
        return problem;
    }

    private static RosterProblem read(Path file, ProblemReader reader) {
        return orThrow(InputFile.read(file, reader.reading(), reader::read), reader);
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
        var reader = new ProblemReader(Optional.empty(), own);
        Optional<RosterProblem> problem = Optional.empty();
        try {
            problem = reader.read(InputFile.utf8(stream));
        } catch (CharacterCodingException e) {
            reader.reading().error(Place.ROOT, "file.encoding", "JSON");
        }
        return orThrow(problem, reader);
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
        var reader = new ProblemReader(Optional.empty(), own);
        try {
            return orThrow(reader.read(new StringReader(json)), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file, wholly or not at all, in UTF-8. Reading it gives an equal problem, unless the holidays come from a
     * provider of the host's own: of these the years around the period are written.
     *
     * @throws IllegalArgumentException if the policy has a rule without a descriptor, which JSON cannot hold
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterProblem problem, Path file) throws IOException {
        JsonOut.write(file, out -> ProblemWriter.write(problem, out));
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
        return PolicyJson.read(file, own);
    }

    /**
     * The preset that files call by that name, as it is without parameters.
     *
     * @throws InvalidProblemException if there is none of that name, or it needs parameters
     */
    public static RosterPolicy preset(String name) {
        return PolicyJson.preset(name);
    }
}
