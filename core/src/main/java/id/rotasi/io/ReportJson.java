package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.report.CertificateFormat;
import id.rotasi.internal.io.json.report.CertificateReader;
import id.rotasi.internal.io.json.report.ComparisonJson;
import id.rotasi.internal.io.json.report.ReportFormat;
import id.rotasi.internal.io.json.report.ReportReader;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RuleType;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.study.PolicyComparison;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports as JSON, for other programs. The format is described in {@code roster-format.md} and by the JSON Schema
 * {@code report.schema.json} beside this class. Needs {@code jackson-databind}.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes the report of a roster, wholly or not at all.
     *
     * @param file where to
     * @param locale language of the messages, Indonesian or English
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file, Locale locale) throws IOException {
        Replacement.of(file, stream -> write(roster, stream, locale));
    }

    /** Writes as {@link #write(Roster, Path, Locale)} does to a stream, which it flushes and leaves open. */
    public static void write(Roster roster, OutputStream stream, Locale locale) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> ReportFormat.write(roster, locale, out));
    }

    /** Writes as {@link #write(Roster, Path, Locale)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(Roster roster, Writer characters, Locale locale) throws IOException {
        write(roster, OpenStreams.of(characters), locale);
    }

    /**
     * Reads a report that was written by {@link #write(Roster, Path, Locale)}, in whatever language; it equals the one of
     * the roster. A report that is read back is a document, not evidence: anybody can have changed the file. Who wants to be
     * sure has the roster counted again, by {@link Roster#of(id.rotasi.RosterProblem, List)}.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterReport read(Path file) {
        return read(file, List.of());
    }

    /**
     * Reads a report on rules of which some may be of the host's own, likewise.
     *
     * @param own their types, which bring the words for what is said of them
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException as {@link #read(Path)}
     */
    public static RosterReport read(Path file, List<RuleType> own) {
        return read(InputFile.of(file), own);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param own types of rules of the host's own, if any, which bring the words for what is said of them
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RosterReport read(InputStream stream, List<RuleType> own) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "JSON"), own));
    }

    /** Reads a stream of characters as {@link #read(InputStream, List)} does. */
    public static RosterReport read(Reader characters, List<RuleType> own) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "JSON"), own));
    }

    private static RosterReport read(InputFile file, List<RuleType> own) {
        Library.JACKSON.need();
        var reading = new Reading(own);
        var report = file.read(reading, source -> ReportReader.read(source, reading));
        reading.orThrow();
        return report.orElseThrow();
    }

    /**
     * Writes what a roster costs and what proves that none is much better, so that somebody else can check it without this library: see
     * {@code certificate-format.md}. Takes the time of finding the bound once more.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writeCertificate(Roster roster, Path file) throws IOException {
        Replacement.of(file, stream -> writeCertificate(roster, stream));
    }

    /** Writes as {@link #writeCertificate(Roster, Path)} does to a stream, which it flushes and leaves open. */
    public static void writeCertificate(Roster roster, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> CertificateFormat.write(roster, out));
    }

    /** Writes as {@link #writeCertificate(Roster, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void writeCertificate(Roster roster, Writer characters) throws IOException {
        writeCertificate(roster, OpenStreams.of(characters));
    }

    /**
     * Recounts a roster and recomputes a bound from a certificate alone, with code that shares nothing with the solver. Takes time linear
     * in the file, mostly.
     *
     * @param roster whose days the certificate is to be about
     * @throws InvalidProblemException with all errors, if it is no certificate
     */
    public static Verification verify(Path certificate, List<Assignment> roster) {
        return verify(InputFile.of(certificate), roster);
    }

    /** Reads a stream to its end and leaves it open, as {@link #verify(Path, List)} does. @throws IOException if it cannot be read */
    public static Verification verify(InputStream certificate, List<Assignment> roster) throws IOException {
        return InputFile.checked(() -> verify(InputFile.of(certificate, "JSON"), roster));
    }

    /** Reads a stream of characters as {@link #verify(InputStream, List)} does. */
    public static Verification verify(Reader certificate, List<Assignment> roster) throws IOException {
        return InputFile.checked(() -> verify(InputFile.of(certificate, "JSON"), roster));
    }

    private static Verification verify(InputFile certificate, List<Assignment> roster) {
        Library.JACKSON.need();
        var reading = new Reading(List.of());
        var verification = certificate.read(reading, source -> CertificateReader.read(source, roster, reading));
        reading.orThrow();
        return verification.orElseThrow();
    }

    /**
     * What a certificate proves. What it takes as given: that its tallies are what the rules of the problem say.
     *
     * @param problem SHA-256 of the JSON of the problem, as {@link ProblemJson#write} writes it; empty if it has rules of the
     *     host's own
     * @param cost of the roster in the certificate
     * @param bound no roster costs less
     * @param parts how much was looked at
     */
    public record Verification(Optional<String> problem, Cost cost, Cost bound, Parts parts) {

        /**
         * The components of a problem, each with its own proof.
         *
         * @param all how many there are
         * @param unproven those whose bound could not be recomputed; nothing is proven of them
         * @param differing days that are not as in the roster
         */
        public record Parts(int all, int unproven, int differing) {}

        /** Whether it is about that problem. */
        public boolean isAbout(RosterProblem other) {
            return problem.isPresent() && problem.equals(CertificateFormat.hash(other));
        }

        /** Whether the roster is that of the certificate, and no roster costs less. */
        public boolean isOptimal() {
            return parts.differing == 0 && cost.isFeasible() && bound.equals(cost);
        }
    }

    /**
     * Writes a comparison of policies, wholly or not at all: a list {@code policies} of objects with what a
     * {@link PolicyComparison.Row} has, time in seconds.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(PolicyComparison comparison, Path file) throws IOException {
        Replacement.of(file, stream -> write(comparison, stream));
    }

    /** Writes as {@link #write(PolicyComparison, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(PolicyComparison comparison, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        ComparisonJson.write(comparison, OpenStreams.of(stream));
    }

    /** Writes as {@link #write(PolicyComparison, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(PolicyComparison comparison, Writer characters) throws IOException {
        write(comparison, OpenStreams.of(characters));
    }
}
