package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every text of a problem must be, whoever made the problem, so that it survives each format unchanged: whole
 * Unicode characters, not too many. An id, and whatever is compared like one, is shorter, on one line and without a space
 * at either end. Blank ids are left to the check of ids.
 */
record Texts(Errors errors) {

    void idAndName(String path, String id, String name) {
        id(path + ".id", id);
        printed(path + ".name", name);
    }

    void id(String path, String text) {
        if (!isWhole(path, text, RosterProblem.MAX_ID) || text.isBlank()) {
            return;
        }
        if (!Asn.stripped(text).equals(text)) {
            errors.add(path, "text-outer-space", "value", text);
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(path, "text-control-character", "value", text);
        }
    }

    void qualifications(String owner, Set<String> qualifications) {
        new TreeSet<>(qualifications).forEach(text -> qualification(owner + ".qualifications", text));
    }

    void qualification(String path, String text) {
        if (text.isBlank()) {
            errors.add(path, "text-blank");
        } else {
            id(path, text);
        }
    }

    void printed(String path, String text) {
        isWhole(path, text, RosterProblem.MAX_TEXT);
    }

    void printed(String path, Optional<String> text) {
        if (text.map(String::isBlank).orElse(false)) {
            errors.add(path, "text-blank");
        } else {
            text.ifPresent(given -> printed(path, given));
        }
    }

    private boolean isWhole(String path, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            errors.add(path, "text-too-long", Map.of("value", text, "n", length, "max", most));
        } else if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            errors.add(path, "text-half-character", "value", text);
        } else {
            return true;
        }
        return false;
    }
}
