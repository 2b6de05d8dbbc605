package id.rotasi.internal.io.workbook;

import static id.rotasi.internal.io.workbook.Kinds.DATE;
import static id.rotasi.internal.io.workbook.Kinds.TEXT;

import java.util.ArrayList;
import java.util.List;

/** The columns that lists of people have in personnel offices: those of the sheet of people, and others. */
final class ListColumns {

    static final Column NUMBER = Column.of("listNumber", "listNumber", TEXT);
    static final Column FRONT = Column.of("listFront", "gelarDepan", TEXT);
    static final Column BACK = Column.of("listBack", "gelarBelakang", TEXT);
    static final Column ECHELON = Column.of("listEchelon", "eselonLevel", TEXT);
    static final Column STATE = Column.of("listState", "kedudukanPnsNama", TEXT);
    static final Column RANK = Column.of("listRank", "pangkatAkhir", TEXT);
    static final Column UNIT_ID = Column.of("listUnitId", "unorId", TEXT);
    static final Column UNIT_NAME = Column.of("listUnitName", "unorNama", TEXT);
    static final Column PARENT_ID = Column.of("listParentId", "unorIndukId", TEXT);
    static final Column PARENT_NAME = Column.of("listParentName", "unorIndukNama", TEXT);
    static final Column AGENCY = Column.of("listAgency", "satuanKerjaKerjaNama", TEXT);
    static final Column HIRED = Column.of("listHired", "tmtPns", DATE);

    static final Column WFH_WISHES = Column.of("listWfhWishes", "permintaanWfh", TEXT);
    static final Column WFO_WISHES = Column.of("listWfoWishes", "permintaanWfo", TEXT);
    static final Column OFF_WISHES = Column.of("listOffWishes", "permintaanLibur", TEXT);

    static final Column ID = asns("id");
    static final Column NIP = asns("nip");
    static final Column NAME = asns("name");
    static final Column KIND = asns("kind");
    static final Column GRADE = asns("grade");
    static final Column TITLE = asns("title");
    static final Column UNIT = asns("unit");
    static final Column POSITION = asns("position");
    static final Column FUNCTION = asns("function");
    static final Column ELIGIBLE = asns("eligible");
    static final Column PLACED_ON = asns("placedOn");

    static final Headers HEADERS = Headers.of(all());

    private ListColumns() {}

    private static List<Column> all() {
        var all = new ArrayList<>(List.of(
                NUMBER, FRONT, BACK, ECHELON, STATE, RANK, UNIT_ID, UNIT_NAME, PARENT_ID, PARENT_NAME, AGENCY, HIRED));
        all.add(WFH_WISHES);
        all.add(WFO_WISHES);
        all.add(OFF_WISHES);
        all.addAll(Layouts.ASNS.columns());
        return all;
    }

    private static Column asns(String key) {
        return Layouts.ASNS.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
