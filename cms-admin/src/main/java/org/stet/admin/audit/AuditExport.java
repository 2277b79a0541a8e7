package org.stet.admin.audit;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Words;
import org.stet.core.audit.AuditDesk;
import org.stet.core.audit.AuditQuery;
import org.stet.core.audit.AuditRow;

/**
 * The filtered log as a file for spreadsheets, written page by page while it is read, by the rights of whoever fetches it.
 * Times are the newsroom's, with their offset.
 */
class AuditExport implements DownloadHandler {

    /** Excel takes a file without it for another alphabet. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int PAGE = 500;

    private final AuditDesk desk;
    private final NewsroomClock clock;
    private final Supplier<AuditQuery> wanted;

    AuditExport(AuditDesk desk, NewsroomClock clock, Supplier<AuditQuery> wanted) {
        this.desk = desk;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var time = clock.read();
        event.setFileName("audit-" + time.day(time.now()) + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        write(event.getOutputStream());
    }

    void write(OutputStream bytes) throws IOException {
        var query = wanted.get();
        var zone = clock.read().zone();
        try (var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            out.write(BYTE_ORDER_MARK);
            out.write(Csv.line(List.of(Words.of("audit.csv").split(";"))));
            var page = desk.page(query, AuditDesk.LATEST, PAGE);
            while (!page.isEmpty()) {
                for (var row : page) {
                    write(
                            out,
                            row,
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    row.at().atZone(zone)));
                }
                page = desk.page(query, page.getLast().id(), PAGE);
            }
        }
    }

    private static void write(Writer out, AuditRow row, String time) throws IOException {
        out.write(Csv.line(List.of(
                Long.toString(row.id()),
                time,
                row.actor(),
                row.verb(),
                row.subject().value(),
                row.title(),
                row.detail())));
    }
}
