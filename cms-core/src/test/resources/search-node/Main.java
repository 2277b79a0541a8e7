import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of OpenSearch on loopback, in the folder and at the port it is told, until whoever started it is gone. */
class Main {

    private static final int LAST_PORT = 65_535;

    public static void main(String[] told) throws IOException {
        var runner = new OpenSearchRunner();
        runner.setMaxHttpPort(LAST_PORT);
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("transport.port", "0");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(told[0])
                .clusterName("stet")
                .numOfNode(1)
                .baseHttpPort(Integer.parseInt(told[1]) - 1));
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(0);
    }
}
