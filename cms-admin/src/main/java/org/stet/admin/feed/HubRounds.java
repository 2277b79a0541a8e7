package org.stet.admin.feed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.admin.component.Rounds;
import org.stet.core.feed.HubOutbox;
import org.stet.core.feed.HubPing;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.CurrentSettings;

/** Tells the WebSub hub of feeds that changed, one after another. Every console does; the table sees to it that each is told by one. */
@Component
class HubRounds extends Rounds {

    private static final Duration ONE_ANSWER = Duration.ofSeconds(10);

    private final HubOutbox outbox;
    private final CurrentOpenness openness;
    private final CurrentSettings settings;
    private final boolean automatic;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(Redirect.NEVER)
            .build();

    HubRounds(
            HubOutbox outbox,
            CurrentOpenness openness,
            CurrentSettings settings,
            @Value("${stet.hub.look:true}") boolean automatic) {
        super("hub");
        this.outbox = outbox;
        this.openness = openness;
        this.settings = settings;
        this.automatic = automatic;
    }

    @Override
    protected void goRound() {
        var hub = openness.get().hub();
        if (!hub.isEmpty()) {
            for (var ping = outbox.takeNext(); ping.isPresent(); ping = outbox.takeNext()) {
                tell(hub, ping.get());
            }
        }
    }

    private void tell(String hub, HubPing ping) {
        try {
            var answer = http.send(request(hub, ping), BodyHandlers.discarding());
            if (answer.statusCode() / 100 == 2) {
                outbox.told(ping);
            } else {
                outbox.failed(ping, "The hub answered " + answer.statusCode());
            }
        } catch (IOException unreachable) {
            outbox.failed(ping, "The hub cannot be reached");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(String hub, HubPing ping) {
        var feed = URLEncoder.encode(settings.get().absolute(ping.path()), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(hub))
                .timeout(ONE_ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("hub.mode=publish&hub.topic=" + feed + "&hub.url=" + feed))
                .build();
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
