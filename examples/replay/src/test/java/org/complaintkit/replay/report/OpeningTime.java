package org.complaintkit.replay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long a headless Chromium takes to open a page: from the order to open it until its script has drawn the first rows. */
public final class OpeningTime {

    private static final int PORT = 19_517;
    private static final int ROUNDS = 5;
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"(\\w+)\"");
    private static final Pattern ROWS = Pattern.compile("\"value\":(\\d+)");

    private OpeningTime() {}

    /**
     * Opens a report some times, each time in a new browser, and prints how long each took.
     *
     * @param args the report; then the driver, {@code /usr/bin/chromedriver} without
     * @throws Exception if there is no driver, or the page shows nothing
     */
    public static void main(String[] args) throws Exception {
        String driver = args.length > 1 ? args[1] : "/usr/bin/chromedriver";
        Process process = new ProcessBuilder(driver, "--port=" + PORT)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitDriver();
            for (int round = 1; round <= ROUNDS; round++) {
                System.out.println(opened(Path.of(args[0]).toAbsolutePath().toUri()));
            }
        } finally {
            process.destroy();
        }
    }

    private static void awaitDriver() throws IOException {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (true) {
            try {
                ask("GET", "/status", "");
                return;
            } catch (IOException e) {
                if (System.nanoTime() > patience) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static String opened(URI page) throws IOException {
        Path profile = Files.createTempDirectory("opening");
        String session =
                "/session/" + first(SESSION, ask("POST", "/session", """
                {"capabilities":{"alwaysMatch":{"browserName":"chrome","goog:chromeOptions":{"args":["--headless","--no-sandbox",
                "--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking",
                "--disable-component-update","--disable-sync","--user-data-dir=PROFILE"]}}}}""".replace("PROFILE", profile.toString())));
        try {
            long start = System.nanoTime();
            ask("POST", session + "/url", "{\"url\":\"" + page + "\"}");
            String rows = first(
                    ROWS,
                    ask(
                            "POST",
                            session + "/execute/sync",
                            "{\"script\":\"return document.querySelectorAll('#space button').length\",\"args\":[]}"));
            return String.format(Locale.ROOT, "%.2f s, %s rows drawn", (System.nanoTime() - start) / 1e9, rows);
        } finally {
            ask("DELETE", session, "");
            delete(profile);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String first(Pattern pattern, String answer) {
        Matcher found = pattern.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("the driver answered " + answer);
        }
        return found.group(1);
    }

    private static String ask(String method, String path, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + PORT + path).toURL().openConnection();
        connection.setRequestMethod(method);
        if (method.equals("POST")) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (InputStream in =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
