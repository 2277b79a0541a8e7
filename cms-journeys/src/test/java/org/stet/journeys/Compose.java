package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The project's {@code docker-compose.yml} as an engine reads it: anchors resolved, variables filled from an environment. */
final class Compose {

    /** {@code ${NAME:-default}} or {@code ${NAME:?what is missing}}, as the compose specification has them. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+):([-?])([^}]*)}");

    private final Map<String, Map<String, Object>> services;

    private Compose(Map<String, Map<String, Object>> services) {
        this.services = services;
    }

    /** Missing variables that the file insists on are refused with the file's own sentence. */
    static Compose read(Map<String, String> environment) {
        var file = Path.of(System.getProperty("stet.root"), "docker-compose.yml");
        try {
            Map<String, Map<String, Map<String, Object>>> root =
                    new Yaml().load(filled(Files.readString(file), environment));
            return new Compose(Objects.requireNonNull(root.get("services")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text, Map<String, String> environment) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            var value = environment.get(variable.group(1));
            if (value == null && variable.group(2).equals("?")) {
                throw new IllegalArgumentException(variable.group(3));
            }
            return value == null ? variable.group(3) : value;
        });
    }

    Map<String, String> environment(String service) {
        var values = new LinkedHashMap<String, String>();
        map(service, "environment").forEach((name, value) -> values.put(name, Objects.toString(value, "")));
        return values;
    }

    /** The services this one waits for, each until it is healthy. */
    List<String> waitsFor(String service) {
        return map(service, "depends_on").entrySet().stream()
                .filter(each -> each.getValue().equals(Map.of("condition", "service_healthy")))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> ports(String service) {
        return list(service(service), "ports");
    }

    List<String> volumes(String service) {
        return list(service(service), "volumes");
    }

    /** The shell line of the health check, with {@code $$} as the shell gets it. */
    String healthCheck(String service) {
        return list(map(service, "healthcheck"), "test").get(1).replace("$$", "$");
    }

    Path dockerfile(String service) {
        return Path.of(
                System.getProperty("stet.root"),
                String.valueOf(map(service, "build").get("dockerfile")));
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    private static List<String> list(Map<String, Object> from, String name) {
        var values = (List<?>) from.getOrDefault(name, List.of());
        return values.stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String service, String name) {
        return (Map<String, Object>) service(service).getOrDefault(name, Map.of());
    }
}
