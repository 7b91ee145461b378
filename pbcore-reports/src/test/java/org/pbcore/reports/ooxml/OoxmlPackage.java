package org.pbcore.reports.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of an Office Open XML file, and what every such file must keep whatever it holds. */
final class OoxmlPackage {
    static final String RELATION_IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private OoxmlPackage() {}

    /** Reads a file; what is wrong with it as a package is kept as faults. */
    static OoxmlPackage read(byte[] file) throws IOException {
        OoxmlPackage all = new OoxmlPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (all.parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    all.fault("part twice: " + entry.getName());
                }
            }
        }
        all.types();
        all.parts.keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .toList()
                .forEach(all::targets);
        return all;
    }

    List<String> faults() {
        return faults;
    }

    void fault(String what) {
        if (faults.size() < 100) {
            faults.add(what);
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Reads a part as a tree; one that is missing or no XML is a fault and an empty tree. */
    Document tree(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            if (has(part)) {
                try {
                    return builder.parse(new ByteArrayInputStream(parts.get(part)));
                } catch (SAXException | IOException broken) {
                    fault("no XML: " + part + ": " + broken.getMessage());
                }
            } else {
                fault("part missing: " + part);
            }
            Document empty = builder.newDocument();
            empty.appendChild(empty.createElement("empty"));
            return empty;
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Reads a part from first to last. */
    XMLStreamReader stream(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(
                new ByteArrayInputStream(Objects.requireNonNullElse(parts.get(part), new byte[0])));
    }

    private void types() {
        Document types = tree(TYPES);
        Map<String, String> defaults = new HashMap<>();
        Map<String, String> overrides = new HashMap<>();
        for (Element type : children(types.getDocumentElement())) {
            boolean isDefault = type.getLocalName().equals("Default");
            String key = type.getAttribute(isDefault ? "Extension" : "PartName");
            if ((isDefault ? defaults : overrides).put(key, type.getAttribute("ContentType")) != null) {
                fault("content type twice: " + key);
            }
            if (!isDefault && !has(key.substring(1))) {
                fault("content type of a part that is missing: " + key);
            }
        }
        for (String part : parts.keySet()) {
            String extension = part.substring(part.lastIndexOf('.') + 1);
            boolean isTyped = overrides.containsKey("/" + part) || defaults.containsKey(extension);
            if (!part.equals(TYPES) && !isTyped) {
                fault("part without content type: " + part);
            }
            if (part.startsWith("/") || part.contains("\\") || part.contains("..")) {
                fault("part name: " + part);
            }
        }
        if (!has("_rels/.rels")) {
            fault("part missing: _rels/.rels");
        }
    }

    private void targets(String rels) {
        String folder = rels.substring(0, rels.indexOf("_rels/"));
        Map<String, String> seen = new HashMap<>();
        for (Element relation : children(tree(rels).getDocumentElement())) {
            if (seen.put(relation.getAttribute("Id"), "") != null) {
                fault("relationship twice: " + relation.getAttribute("Id") + " in " + rels);
            }
            String target = relation.getAttribute("Target");
            if (relation.getAttribute("TargetMode").equals("External")) {
                fault("relationship outside: " + target);
            } else if (!has(target.startsWith("/") ? target.substring(1) : folder + target)) {
                fault("relationship to nothing: " + target + " in " + rels);
            }
        }
        String source = folder + rels.substring(rels.indexOf("_rels/") + 6, rels.length() - 5);
        if (!source.isEmpty() && !has(source)) {
            fault("relationships of nothing: " + rels);
        }
    }

    /** Returns the targets of the relationships of a part, by id, as part names. */
    Map<String, String> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        if (has(rels)) {
            for (Element relation : children(tree(rels).getDocumentElement())) {
                String target = relation.getAttribute("Target");
                String name = target.startsWith("/") ? target.substring(1) : part.substring(0, slash) + target;
                targets.put(relation.getAttribute("Id"), name);
            }
        }
        return targets;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Says that children come in the order of a schema, and that there are no others. */
    void ordered(Element parent, List<String> order) {
        int last = -1;
        for (Element child : children(parent)) {
            int place = order.indexOf(child.getLocalName());
            if (place < 0) {
                fault("unknown in " + parent.getLocalName() + ": " + child.getLocalName());
            } else if (place < last) {
                fault("out of order in " + parent.getLocalName() + ": " + child.getLocalName());
            }
            last = Math.max(last, place);
        }
    }
}
