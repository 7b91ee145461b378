package org.pbcore.ledger.workbook;

import java.io.IOException;
import java.io.Writer;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Writes the events of a part, so that whoever reads them finds what was read: line ends within attributes, too. */
final class PartWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Writer writer;

    PartWriter(Writer writer) {
        this.writer = writer;
    }

    void add(XMLEvent event) throws IOException {
        if (event.isStartDocument()) {
            writer.write(HEAD);
        } else if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isEndElement()) {
            writer.write("</" + name(event.asEndElement().getName()) + ">");
        } else if (event.isCharacters()) {
            text(event.asCharacters().getData());
        } else if (event instanceof Comment comment) {
            writer.write("<!--" + comment.getText() + "-->");
        } else if (event instanceof ProcessingInstruction instruction) {
            writer.write("<?" + instruction.getTarget() + " " + instruction.getData() + "?>");
        }
    }

    /** Writes characters between elements. */
    void text(String text) throws IOException {
        writer.write(escaped(text).replace("\r", "&#13;"));
    }

    /** Writes tags as they are. */
    void markup(String markup) throws IOException {
        writer.write(markup);
    }

    private void start(StartElement element) throws IOException {
        writer.write("<" + name(element.getName()));
        for (var each = element.getNamespaces(); each.hasNext(); ) {
            Namespace namespace = each.next();
            attribute(
                    namespace.getPrefix().isEmpty() ? "xmlns" : "xmlns:" + namespace.getPrefix(),
                    namespace.getNamespaceURI());
        }
        for (var each = element.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            attribute(name(attribute.getName()), attribute.getValue());
        }
        writer.write(">");
    }

    private void attribute(String name, String value) throws IOException {
        var escaped = escaped(value)
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
        writer.write(" " + name + "=\"" + escaped + "\"");
    }

    /** Returns a name as a tag has it. */
    static String name(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
