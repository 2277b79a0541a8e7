package org.stet.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.stet.core.shared.PictureRef;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Pictures in a bucket of Amazon S3 or a service that speaks its language, as {@code {id}/{variant}}. An object appears when
 * all of it has arrived. A service that does not answer is given up on after at most {@link #PATIENCE}.
 */
class S3PictureStore implements PictureStore, AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(4);
    private static final int TRIES = 2;

    private final S3Client client;
    private final String bucket;

    S3PictureStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3PictureStore at(MediaProperties.S3 place) {
        var keys = EnvironmentVariableCredentialsProvider.create();
        try {
            keys.resolveCredentials();
        } catch (SdkClientException missing) {
            throw new IllegalStateException(
                    "stet.media.s3.bucket is set, but AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not in the environment",
                    missing);
        }
        return new S3PictureStore(client(place, keys), place.bucket());
    }

    /** Checksums only where they are required: many services that are not Amazon's know no others. */
    static S3Client client(MediaProperties.S3 place, AwsCredentialsProvider keys) {
        return S3Client.builder()
                .credentialsProvider(keys)
                .region(Region.of(place.region()))
                .endpointOverride(place.endpoint())
                .forcePathStyle(place.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(TRIES)
                                .build()))
                .build();
    }

    @Override
    public void put(PictureRef id, PictureVariant variant, Path file) {
        try {
            var type = variant.format().mediaType();
            client.putObject(
                    put -> put.bucket(bucket).key(key(id, variant)).contentType(type), RequestBody.fromFile(file));
        } catch (SdkException | UncheckedIOException e) {
            throw PictureNotStored.refused(e);
        }
    }

    @Override
    public Optional<StoredPicture> open(PictureRef id, PictureVariant variant) {
        try {
            var bytes = client.getObject(get -> get.bucket(bucket).key(key(id, variant)));
            return Optional.of(new StoredPicture(bytes, bytes.response().contentLength()));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failed("read", id, e);
        }
    }

    @Override
    public void remove(PictureRef id, PictureVariant variant) {
        try {
            remove(key(id, variant));
        } catch (SdkException e) {
            throw failed("remove", id, e);
        }
    }

    @Override
    public void removeAll(PictureRef id) {
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(id.value() + "/"))
                    .contents()
                    .forEach(object -> remove(object.key()));
        } catch (SdkException e) {
            throw failed("remove", id, e);
        }
    }

    private void remove(String key) {
        client.deleteObject(delete -> delete.bucket(bucket).key(key));
    }

    private static String key(PictureRef id, PictureVariant variant) {
        return id.value() + "/" + variant.fileName();
    }

    private static UncheckedIOException failed(String verb, PictureRef id, SdkException cause) {
        return new UncheckedIOException("Cannot " + verb + " picture " + id, new IOException(cause));
    }

    @Override
    public void close() {
        client.close();
    }
}
