package org.pbcore.reports.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to by its DevTools protocol. One tab; what it tells is kept. */
public final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final long SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private String session = "";

    private Browser(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    /** The browser of this host: the property pbcore.chromium, or one of the usual names on the path. */
    static Optional<Path> find() {
        String named = System.getProperty("pbcore.chromium", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-ipc-flooding-protection",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-extensions",
                        "--hide-scrollbars",
                        "--window-size=1280,900",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 100; i++) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() == 2) {
                Browser browser = new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
                browser.attach();
                return browser;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IOException("the browser opened no port");
    }

    private void attach() {
        JsonNode targets = call("Target.getTargets").get("targetInfos");
        String target = "";
        for (JsonNode each : targets) {
            target = each.get("type").asText().equals("page")
                    ? each.get("targetId").asText()
                    : target;
        }
        session = call("Target.attachToTarget", "targetId", target, "flatten", true)
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Network", "Runtime", "Log", "DOM", "Accessibility")) {
            call(domain + ".enable");
        }
    }

    /** Opens a page and waits until it is loaded; what was told before is forgotten. */
    public void open(Path file) {
        open(file, "");
    }

    public void open(Path file, String place) {
        go("about:blank");
        events.clear();
        go(file.toUri() + place);
    }

    private void go(String url) {
        call("Page.navigate", "url", url);
        String isThere = "document.readyState === 'complete' && location.href.startsWith('" + url + "')";
        for (int i = 0; i < SECONDS * 100; i++) {
            if (evaluate(isThere).asBoolean()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("the browser did not open " + url);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonNode call(String method, Object... parameters) {
        ObjectNode message = JSON.createObjectNode();
        int id = last.incrementAndGet();
        message.put("id", id).put("method", method);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        ObjectNode given = message.putObject("params");
        for (int i = 0; i < parameters.length; i += 2) {
            given.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).join();
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** The value of an expression, or of what it promises. */
    public JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses a key and lets it go. */
    public void press(String key) {
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> 0;
        };
        call(
                "Input.dispatchKeyEvent",
                "type",
                text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                text);
        call("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code);
    }

    /** What the browser told of one kind since the page was opened. */
    public List<JsonNode> told(String method) {
        List<JsonNode> told = new ArrayList<>();
        for (JsonNode event : events) {
            if (event.get("method").asText().equals(method)) {
                told.add(event.get("params"));
            }
        }
        return told;
    }

    @Override
    public void close() {
        session = "";
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        socket.abort();
    }

    /** Puts messages together and gives answers to who asked. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            part.append(data);
            if (isLast) {
                try {
                    hear(JSON.readTree(part.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(JsonNode message) {
            CompletableFuture<JsonNode> asked =
                    answers.remove(message.path("id").asInt(-1));
            if (asked == null) {
                if (message.has("method")) {
                    events.add(message);
                }
            } else if (message.has("error")) {
                asked.completeExceptionally(new IOException(message.get("error").toString()));
            } else {
                asked.complete(message.get("result"));
            }
        }
    }
}
