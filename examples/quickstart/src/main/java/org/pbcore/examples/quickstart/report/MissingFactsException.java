package org.pbcore.examples.quickstart.report;

import java.io.IOException;

/** A report asks for facts that no file gives. */
final class MissingFactsException extends IOException {
    private static final long serialVersionUID = 1;

    MissingFactsException(String file) {
        super("缺少 " + file + "，由 --facts 给出 facts are wanting: " + file + " in the folder of --facts");
    }
}
