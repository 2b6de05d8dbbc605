package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.table.DayCode;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.WfhLists;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** {@link WfhLists} as JSON, written as a stream. */
public final class ListsJson {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ListsJson() {}

    public static void list(RosterTable table, OutputStream out) throws IOException {
        var names = new Names(table.problem());
        try (var json = generator(out)) {
            json.writeStartObject();
            period(json, table);
            json.writeArrayFieldStart("days");
            for (var date : table.problem().period().dates().toList()) {
                var atHome = table.atHome(date);
                json.writeStartObject();
                json.writeStringField("date", date.toString());
                json.writeArrayFieldStart("wfh");
                for (var asn : atHome) {
                    json.writeStartObject();
                    person(json, asn, names);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    public static void matrix(RosterTable table, YearMonth month, OutputStream out) throws IOException {
        var names = new Names(table.problem());
        try (var json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("month", month.toString());
            json.writeArrayFieldStart("people");
            for (var asn : table.problem().asns()) {
                json.writeStartObject();
                person(json, asn, names);
                json.writeObjectFieldStart("days");
                for (var day : table.daysOf(asn).values()) {
                    if (YearMonth.from(day.date()).equals(month)) {
                        json.writeStringField(day.date().toString(), DayCode.of(table, asn, day));
                    }
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    public static void recap(RosterTable table, Recap recap, OutputStream out) throws IOException {
        var names = new Names(table.problem());
        try (var json = generator(out)) {
            json.writeStartObject();
            period(json, table);
            units(json, "units", recap.units(), names);
            units(json, "agencies", recap.agencies(), names);
            json.writeEndObject();
        }
    }

    private static void units(JsonGenerator json, String field, List<Recap.UnitMonth> rows, Names names)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (var row : rows) {
            json.writeStartObject();
            place(json, "unit", row.unit(), names.unit(row.unit()));
            json.writeStringField("month", row.month().toString());
            json.writeNumberField("people", row.people());
            json.writeNumberField("dutyDays", row.duty());
            json.writeNumberField("wfoDays", row.wfo());
            json.writeNumberField("wfhDays", row.wfh());
            json.writeNumberField("absentDays", row.absent());
            json.writeNumberField("wfhShare", row.wfhShare());
            dates(json, "nobodyOnSite", row.nobodyOnSite());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public static void sites(RosterTable table, Recap recap, OutputStream out) throws IOException {
        var names = new Names(table.problem());
        try (var json = generator(out)) {
            json.writeStartObject();
            period(json, table);
            json.writeArrayFieldStart("sites");
            for (var row : recap.sites()) {
                json.writeStartObject();
                place(json, "site", row.site(), names.site(row.site()));
                json.writeStringField("month", row.month().toString());
                json.writeNumberField("seated", row.seated());
                dates(json, "needed", row.needed());
                dates(json, "closable", row.closable());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void period(JsonGenerator json, RosterTable table) throws IOException {
        json.writeStringField("from", table.problem().period().from().toString());
        json.writeStringField("to", table.problem().period().to().toString());
    }

    private static void person(JsonGenerator json, Asn asn, Names names) throws IOException {
        json.writeStringField("id", asn.id());
        if (asn.nip().isPresent()) {
            json.writeStringField("nip", asn.nip().get().digits());
        } else {
            json.writeNullField("nip");
        }
        json.writeStringField("name", asn.name());
        place(json, "unit", asn.unit(), names.unit(asn.unit()));
    }

    private static void place(JsonGenerator json, String field, String id, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", id);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void dates(JsonGenerator json, String field, List<LocalDate> dates) throws IOException {
        json.writeArrayFieldStart(field);
        for (var date : dates) {
            json.writeString(date.toString());
        }
        json.writeEndArray();
    }

    // The default line break is that of the machine; a file must not depend on it.
    private static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }
}
