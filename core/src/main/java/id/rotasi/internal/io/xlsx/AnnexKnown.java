package id.rotasi.internal.io.xlsx;

import id.rotasi.domain.Asn;
import id.rotasi.internal.io.table.KnownWords;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.time.LocalDate;

/** How a sheet shows what was known before anything was decided. */
record AnnexKnown(KnownWords words) {

    /** The look of a cell on a date, with the line after the last settled day. */
    Look lined(Look look, LocalDate date) {
        return words.isEdge(date) ? look.atEdge() : look;
    }

    /** The look of a person's day. */
    Look marked(Look look, Asn asn, LocalDate date) {
        return lined(words.isLocked(asn, date) ? look.inUnderline() : look, date);
    }
}
