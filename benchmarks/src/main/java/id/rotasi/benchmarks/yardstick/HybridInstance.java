package id.rotasi.benchmarks.yardstick;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An instance of the hybrid work challenge ASOCIO 2025: who comes on which days, and to which desk.
 *
 * @param name of its file
 * @param days names of the days of one week
 * @param zones the desks of each zone
 * @param desks those that fit each employee
 * @param groups the members of each group
 * @param wishes the days that each employee prefers
 */
public record HybridInstance(
        String name,
        List<String> days,
        Map<String, List<String>> zones,
        Map<String, List<String>> desks,
        Map<String, List<String>> groups,
        Map<String, List<String>> wishes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {};

    /** Reads a file. @throws IllegalArgumentException if it is not of that form; the message names the file */
    public static HybridInstance read(Path file) throws IOException {
        try {
            var tree = JSON.readTree(file.toFile());
            return new HybridInstance(
                    String.valueOf(file.getFileName()).replaceFirst("\\.json$", ""),
                    JSON.convertValue(part(tree, "Days"), TEXTS),
                    JSON.convertValue(part(tree, "Desks_Z"), LISTS),
                    JSON.convertValue(part(tree, "Desks_E"), LISTS),
                    JSON.convertValue(part(tree, "Employees_G"), LISTS),
                    JSON.convertValue(part(tree, "Days_E"), LISTS));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s is no instance of the hybrid work challenge: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static JsonNode part(JsonNode tree, String name) {
        var part = tree.get(name);
        if (part == null) {
            throw new IllegalArgumentException("\"%s\" is missing".formatted(name));
        }
        return part;
    }

    /** How many preferred attendances there are. */
    public int preferred() {
        return wishes.values().stream().mapToInt(List::size).sum();
    }
}
