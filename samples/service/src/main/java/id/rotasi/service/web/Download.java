package id.rotasi.service.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document that a browser saves. Its name comes from the service, never from what somebody typed. */
public final class Download {

    public static final String ZIP = "application/zip";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CALENDAR = "text/calendar;charset=utf-8";

    private Download() {}

    /** What writes a document. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /** The document as a whole, so that it is an error and no half document if it cannot be made. */
    public static ResponseEntity<byte[]> of(String name, String type, Writing writing) {
        var content = new ByteArrayOutputStream();
        try {
            writing.to(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.toByteArray());
    }
}
