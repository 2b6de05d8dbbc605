package id.rotasi.internal.io.grid;

import id.rotasi.domain.Asn;
import id.rotasi.internal.io.csv.CellTexts;
import id.rotasi.internal.io.grid.GridHeader.Who;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the people of the rows of a grid. */
public final class GridPeople {

    private static final int NIP_DIGITS = 18;

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byNip = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Among these people. */
    public GridPeople(Collection<Asn> asns) {
        for (var asn : asns) {
            byId.putIfAbsent(written(asn.id()), asn.id());
            asn.nip().ifPresent(nip -> byNip.put(nip.digits(), asn.id()));
            if (byName.putIfAbsent(written(asn.name()), asn.id()) != null) {
                shared.add(written(asn.name()));
            }
        }
    }

    /** The id of the person, by the surest of what stands there. */
    Optional<String> find(GridHeader header, List<CellValue> row) {
        var id = byId.get(written(header.text(row, Who.ID)));
        if (id != null) {
            return Optional.of(id);
        }
        var nip = header.text(row, Who.NIP).replaceAll("\\D", "");
        var name = written(header.text(row, Who.NAME));
        // Somebody with another number is not the one of that name.
        return nip.length() == NIP_DIGITS
                ? Optional.ofNullable(byNip.get(nip))
                : Optional.ofNullable(byName.get(name)).filter(found -> !shared.contains(name));
    }

    /** Whether several people have the name by which that one is known. */
    boolean isSeveral(GridHeader header, List<CellValue> row) {
        return shared.contains(written(header.text(row, Who.NAME)))
                && header.text(row, Who.NIP).isEmpty();
    }

    /** As it stands in a cell, whichever list wrote it. */
    private static String written(String text) {
        return CellTexts.unguarded(PlainText.of(text)).strip();
    }
}
