package org.stet.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an index in a folder for the one process that may write it. Where another one has it, the next folder is taken; what cannot be
 * read is begun anew, because everything in it is in the database too.
 */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final int PROCESSES = 9;
    private static final double MEGABYTES = 16;

    private IndexFolder() {}

    static IndexWriter open(Path folder, Analyzer analyzer) throws IOException {
        for (int number = 1; number < PROCESSES; number++) {
            try {
                return openNumbered(folder, number, analyzer);
            } catch (LockObtainFailedException taken) {
                LOG.debug("The index {} is another process's", folder, taken);
            }
        }
        return openNumbered(folder, PROCESSES, analyzer);
    }

    private static IndexWriter openNumbered(Path folder, int number, Analyzer analyzer) throws IOException {
        var name = folder.getFileName() + (number == 1 ? "" : "-" + number);
        var directory = FSDirectory.open(Files.createDirectories(folder.resolveSibling(name)));
        try {
            return new IndexWriter(directory, configuration(analyzer, OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("The search index {} cannot be read and is made again.", name);
            return new IndexWriter(directory, configuration(analyzer, OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig configuration(Analyzer analyzer, OpenMode mode) {
        return new IndexWriterConfig(analyzer).setOpenMode(mode).setRAMBufferSizeMB(MEGABYTES);
    }
}
