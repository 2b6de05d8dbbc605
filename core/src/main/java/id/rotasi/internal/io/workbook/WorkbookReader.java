package id.rotasi.internal.io.workbook;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.json.ProblemReader;
import id.rotasi.internal.io.json.ProblemTree;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.internal.io.sheet.WorkbookLimits;
import id.rotasi.internal.io.sheet.XlsxRows;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a workbook into the tree of a problem, and the problem from that. */
public final class WorkbookReader implements XlsxRows.Sheets {

    /** Sheets for people, which are not read. */
    private static final List<String> UNREAD = List.of("notes", "choices");

    private final ProblemReader reader = new ProblemReader(Optional.empty(), List.of());
    private final Reading reading = reader.reading();
    private final CellPlaces places = new CellPlaces();
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, SheetTable> tables = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final LetterSheet letter = new LetterSheet(reading, places);
    private final MoreSheet more = new MoreSheet(reading, places);

    private WorkbookReader() {
        Layouts.ALL.forEach(layout -> Layout.names(layout.key()).forEach(name -> layouts.put(name, layout)));
        Layout.names(Layouts.RULES.key()).forEach(name -> layouts.put(name, Layouts.RULES));
    }

    /** Whether a file is a workbook, by what is in it and not by its name. */
    public static boolean isWorkbook(Path file) {
        return WorkbookLimits.looksLikeWorkbook(file);
    }

    /** Whether a stream is one; it goes back to where it was. */
    public static boolean isWorkbook(InputStream stream) throws IOException {
        return WorkbookLimits.looksLikeWorkbook(stream);
    }

    /**
     * The problem of a workbook.
     *
     * @param notices takes what of it can have no effect or was not read
     * @throws InvalidProblemException with all errors, if there is any
     */
    public static RosterProblem read(Path file, Consumer<List<InputNotice>> notices) {
        var workbook = new WorkbookReader();
        if (workbook.open(file)) {
            var problem = ProblemTree.read(workbook.tree(), workbook.reader);
            if (problem.isPresent()) {
                notices.accept(workbook.reader.notices(problem.get()).stream()
                        .map(workbook.places::of)
                        .toList());
                return problem.get();
            }
        }
        throw new InvalidProblemException(workbook.errors());
    }

    /** Reads the sheets; whether all of them could be read. */
    private boolean open(Path file) {
        var name = String.valueOf(file.getFileName());
        var closed = InputFile.faultOf(file);
        if (closed.isPresent()) {
            reading.error(name, closed.get(), Map.of("value", file));
            return false;
        }
        try {
            var fault = WorkbookLimits.fault(file);
            if (fault.isEmpty()) {
                XlsxRows.read(file, new WorkbookLimits(), this);
            }
            fault.ifPresent(code -> reading.error(name, code, Map.of("value", name)));
        } catch (WorkbookLimits.Exceeded e) {
            reading.errors().clear();
            reading.error(name, e.code(), Map.of("value", name, "max", e.most()));
        } catch (IOException e) {
            reading.error(name, "workbook.broken", Map.of("value", name));
        }
        if (reading.errors().stream().anyMatch(error -> error.path().equals(name))) {
            return false;
        }
        tables.values().forEach(SheetTable::end);
        return tables.values().stream().noneMatch(SheetTable::isBroken);
    }

    @Override
    public boolean wants(String sheet) {
        var name = CsvWords.normal(sheet);
        order.add(sheet);
        if (UNREAD.stream().anyMatch(key -> Layout.names(key).contains(name))) {
            return false;
        }
        var layout = layouts.get(name);
        if (layout != null && tables.values().stream().noneMatch(table -> table.layout() == layout)) {
            tables.put(sheet, new SheetTable(layout, sheet, reading, places));
            return true;
        }
        boolean known =
                Layout.names("letter").contains(name) || Layout.names("more").contains(name);
        if (!known) {
            reading.notice(sheet, "sheet-ignored", Map.of("value", sheet));
        }
        return known;
    }

    @Override
    public void row(String sheet, int number, List<CellValue> cells) {
        if (tables.containsKey(sheet)) {
            tables.get(sheet).row(number, cells);
        } else if (Layout.names("letter").contains(CsvWords.normal(sheet))) {
            letter.row(sheet, number, cells);
        } else {
            more.row(sheet, number, cells);
        }
    }

    private Map<String, Object> tree() {
        var tree = letter.tree();
        Layouts.ALL.forEach(layout -> places.at("$." + layout.list(), layout.title(Messages.INDONESIAN)));
        places.at("$.policy", Layouts.RULES.title(Messages.INDONESIAN));
        tables.values().stream().filter(table -> !table.layout().isInside()).forEach(table -> {
            if (table.layout() == Layouts.RULES) {
                PolicySheet.read(table, tree, reading, places);
            } else {
                elements(table, tree);
            }
        });
        tables.values().stream().filter(table -> table.layout().isInside()).forEach(table -> inside(table, tree));
        more.into(tree);
        return tree;
    }

    private void elements(SheetTable table, Map<String, Object> tree) {
        var path = table.layout().list();
        places.at("$." + path, table.sheet());
        for (int i = 0; i < table.elements().size(); i++) {
            TreePath.list(tree, path).add(table.elements().get(i));
            places.row("$." + path, table.sheet(), table.row(i), table.paths());
        }
    }

    /** Puts the rows into the elements that their first column names. */
    private void inside(SheetTable table, Map<String, Object> tree) {
        var owners = TreePath.list(tree, table.layout().list());
        var byId = new HashMap<Object, Integer>();
        for (int i = 0; i < owners.size(); i++) {
            byId.putIfAbsent(TreePath.map(owners.get(i)).get("id"), i);
        }
        for (int i = 0; i < table.elements().size(); i++) {
            var element = table.elements().get(i);
            var column = table.layout().columns().get(0);
            var id = element.remove(column.path());
            var owner = byId.get(id);
            if (owner == null) {
                var place =
                        CellName.of(table.sheet(), table.row(i), table.paths().get(column.path()));
                if (id == null) {
                    reading.error(place, "csv.blank");
                } else {
                    reading.error(place, "workbook.nobody", id.toString());
                }
            } else {
                var list = "$." + table.layout().list() + "[" + owner + "]."
                        + table.layout().inside();
                TreePath.list(TreePath.map(owners.get(owner)), table.layout().inside())
                        .add(element);
                places.row(list, table.sheet(), table.row(i), table.paths());
            }
        }
    }

    /** What went wrong, at its cells, in the order of the sheets; of what is wrong in one cell, what its sheet says. */
    private List<InputError> errors() {
        var said = new HashSet<String>();
        var cells = new HashSet<String>();
        var errors = new ArrayList<InputError>();
        for (var error : reader.errors()) {
            var placed = places.of(error);
            boolean ofCell = placed.path().equals(error.path());
            if (ofCell) {
                cells.add(placed.path());
            }
            if ((ofCell || !cells.contains(placed.path())) && said.add(placed.toString())) {
                errors.add(placed);
            }
        }
        errors.sort(new CellOrder(order));
        return errors;
    }
}
