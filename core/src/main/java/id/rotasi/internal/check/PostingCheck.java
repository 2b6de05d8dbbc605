package id.rotasi.internal.check;

import id.rotasi.domain.Asn;
import id.rotasi.internal.Elements;
import java.time.LocalDate;
import java.util.Map;

/** Checks what one person is from some dates on. */
record PostingCheck(String list, Asn asn, Errors errors) {

    void check(Directory known) {
        for (int k = 0; k < asn.postings().size(); k++) {
            var posting = asn.postings().get(k);
            var path = Elements.path(list, k);
            posting.unit().ifPresent(id -> known.units().checkReference(path + ".unit", id, errors));
            posting.site().ifPresent(id -> known.sites().checkReference(path + ".site", id, errors));
            if (posting.isEmpty()) {
                errors.add(path, "posting-empty", Map.of("who", asn.id(), "from", posting.from()));
            }
            if (k > 0) {
                order(path + ".from", asn.postings().get(k - 1).from(), posting.from());
            }
        }
    }

    private void order(String path, LocalDate before, LocalDate from) {
        if (!from.isAfter(before)) {
            errors.add(path, "postings-not-in-order", Map.of("who", asn.id(), "from", from, "before", before));
        }
    }
}
