package org.pbcore.ledger.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** The elements of a part, one after another. Names of elements are taken without their namespace. */
final class PartXml implements Closeable {
    private static final int MARK = 3;
    private static final int LONGEST_MARKUP = 1 << 20;
    private static final int DEEPEST = 1 << 8;
    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final int longest;
    private final InputStream stream;
    private final XMLStreamReader xml;
    private int depth;

    PartXml(String part, InputStream stream, int longest) {
        this.part = part;
        this.longest = longest;
        this.stream = stream;
        try {
            xml = FACTORY.createXMLStreamReader(new MarkupGuard(characters(stream), part, LONGEST_MARKUP));
        } catch (XMLStreamException | IOException failure) {
            if (failure.getCause() instanceof WorkbookRefusedException refusal) {
                throw refusal;
            }
            throw malformed(failure);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity");
        });
        return factory;
    }

    /** Parts are UTF-8, or UTF-16 behind its mark; whatever does not decode is damage. */
    private static Reader characters(InputStream stream) throws IOException {
        var bytes = new PushbackInputStream(stream, MARK);
        var mark = bytes.readNBytes(MARK);
        if (!begins(mark, 0xEF, 0xBB, 0xBF)) {
            bytes.unread(mark);
        }
        boolean wide = begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE);
        var charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean advance() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Returns an attribute without a namespace, or null. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** Returns the attribute of this local name in whatever namespace, or null. */
    @Nullable
    String attributeAnywhere(String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /** Adds the characters directly within this element to a text and goes to its end, past everything inside. */
    void text(StringBuilder text) {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > longest) {
                    throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, part);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw malformed(null);
            }
        }
    }

    /** Goes to the end of this element. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Hands on everything from here to the end of the part. */
    void copy(EventSink sink) throws XMLStreamException, IOException {
        var events = FACTORY.createXMLEventReader(xml);
        while (events.hasNext()) {
            var event = events.nextEvent();
            if (event.getEventType() == XMLStreamConstants.DTD || event.isEntityReference()) {
                throw new WorkbookRefusedException(WorkbookFault.DOCUMENT_TYPE, part);
            }
            follow(event.getEventType());
            sink.add(event);
        }
    }

    /** Counts how deep elements stand in each other: the parser remembers each. */
    private void follow(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST) {
            throw malformed(null);
        }
    }

    WorkbookRefusedException refused(WorkbookFault fault) {
        return new WorkbookRefusedException(fault, part);
    }

    WorkbookRefusedException malformed(@Nullable Throwable cause) {
        return cause == null
                ? new WorkbookRefusedException(WorkbookFault.MALFORMED, part)
                : new WorkbookRefusedException(WorkbookFault.MALFORMED, part, cause);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private int next() {
        try {
            if (!xml.hasNext()) {
                throw malformed(null);
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefusedException(WorkbookFault.DOCUMENT_TYPE, part);
            }
            follow(event);
            return event;
        } catch (XMLStreamException failure) {
            if (failure.getCause() instanceof WorkbookRefusedException refusal) {
                throw refusal;
            }
            throw malformed(failure);
        }
    }

    /** What takes the events of a part. */
    @FunctionalInterface
    interface EventSink {
        void add(XMLEvent event) throws IOException;
    }
}
