package id.rotasi.benchmarks.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An instance of the shift scheduling benchmark of Curtois and Qu, Computational results on new staff scheduling benchmark
 * instances (2014). Days are counted from 0, a Monday.
 *
 * @param name of its file
 * @param days how many
 * @param shifts in the order of the file
 * @param staff likewise
 * @param requests for a shift on a day, or against one
 * @param cover how many are needed
 */
public record NurseInstance(
        String name, int days, List<Shift> shifts, List<Nurse> staff, List<Request> requests, List<Cover> cover) {

    /** A shift. @param notBefore ids of those that must not be worked the day after it */
    public record Shift(String id, int minutes, List<String> notBefore) {}

    /** What somebody may work, apart from who it is. @param most of each shift in the whole time */
    public record Contract(
            Map<String, Integer> most,
            int mostMinutes,
            int leastMinutes,
            int longestRun,
            int shortestRun,
            int fewestDaysOff,
            int mostWeekends) {}

    /** An employee. @param daysOff days on which he or she is not there */
    public record Nurse(String id, Contract contract, List<Integer> daysOff) {}

    /** A wish. @param isFor whether to work the shift, or not to */
    public record Request(String nurse, int day, String shift, int weight, boolean isFor) {}

    /** A demand. @param under price of each one missing, over of each one too many */
    public record Cover(int day, String shift, int needed, int under, int over) {}

    /** Reads a file. @throws IllegalArgumentException if it is not of that form; the message names the file */
    public static NurseInstance read(Path file) throws IOException {
        try {
            return parse(String.valueOf(file.getFileName()).replaceFirst("\\.txt$", ""), Files.readAllLines(file));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "%s is no instance of the shift scheduling benchmark: %s".formatted(file, e), e);
        }
    }

    private static NurseInstance parse(String name, List<String> lines) {
        var sections = new HashMap<String, List<String[]>>();
        var section = "";
        for (var line : lines) {
            if (line.startsWith("SECTION_")) {
                section = line.strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, key -> new ArrayList<>())
                        .add(line.strip().split(",", -1));
            }
        }
        var requests = new ArrayList<Request>();
        rows("SECTION_SHIFT_ON_REQUESTS", sections).forEach(row -> requests.add(request(row, true)));
        rows("SECTION_SHIFT_OFF_REQUESTS", sections).forEach(row -> requests.add(request(row, false)));
        return new NurseInstance(
                name,
                number(rows("SECTION_HORIZON", sections).get(0)[0]),
                rows("SECTION_SHIFTS", sections).stream()
                        .map(row -> new Shift(row[0], number(row[1]), parts(row[2])))
                        .toList(),
                rows("SECTION_STAFF", sections).stream()
                        .map(row -> nurse(row, rows("SECTION_DAYS_OFF", sections)))
                        .toList(),
                requests,
                rows("SECTION_COVER", sections).stream()
                        .map(row -> new Cover(number(row[0]), row[1], number(row[2]), number(row[3]), number(row[4])))
                        .toList());
    }

    private static List<String[]> rows(String section, Map<String, List<String[]>> sections) {
        return sections.getOrDefault(section, List.of());
    }

    private static Request request(String[] row, boolean isFor) {
        return new Request(row[0], number(row[1]), row[2], number(row[3]), isFor);
    }

    private static Nurse nurse(String[] row, List<String[]> daysOff) {
        var most = new TreeMap<String, Integer>();
        parts(row[1]).forEach(part -> most.put(part.split("=")[0], number(part.split("=")[1])));
        var days = new TreeSet<Integer>();
        daysOff.stream()
                .filter(off -> off[0].equals(row[0]))
                .flatMap(off -> Arrays.stream(off).skip(1))
                .forEach(day -> days.add(number(day)));
        return new Nurse(
                row[0],
                new Contract(
                        most,
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7])),
                List.copyOf(days));
    }

    private static List<String> parts(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\|"));
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
