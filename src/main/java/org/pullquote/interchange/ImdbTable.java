package org.pullquote.interchange;

import java.io.IOException;

/** Reads an IMDb data file row by row. */
final class ImdbTable {

    private static final int ROWS_A_REPORT = 1 << 16;

    private ImdbTable() {
    }

    interface Rows {

        /**
         * @return whether anything is made of the row
         * @throws BadLine where it is faulty
         */
        boolean accept(int line, ImdbRow row);

        default void bad(Problem problem) {
        }
    }

    static void read(InputFile file, ImportListener listener, Rows rows) throws IOException {
        try (var input = Input.open(file.path())) {
            var reader = new Reader(file.toString(), input, listener, rows);
            Lines.read(input.content(), reader);
            listener.hasRead(reader.file, reader.read, reader.taken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted.", stopped);
        }
    }

    private static final class Reader implements Lines.Consumer {

        private final String file;
        private final Input input;
        private final ImportListener listener;
        private final Rows rows;
        private ImdbRow row;
        private int read;
        private int taken;

        Reader(String file, Input input, ImportListener listener, Rows rows) {
            this.file = file;
            this.input = input;
            this.listener = listener;
            this.rows = rows;
        }

        @Override
        public void accept(int number, String text) {
            if (row == null) {
                row = new ImdbRow(text);
                return;
            }
            if (++read % ROWS_A_REPORT == 0) {
                listener.reading(file, read, input.share());
            }
            try {
                row.read(text);
                taken += rows.accept(number, row) ? 1 : 0;
            } catch (BadLine bad) {
                bad(number, bad.getMessage());
            }
        }

        @Override
        public void bad(int number, String reason) {
            rows.bad(new Problem(file, number, reason));
        }
    }
}
