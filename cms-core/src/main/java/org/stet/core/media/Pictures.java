package org.stet.core.media;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Pictures extends Repository<Picture, String> {

    Picture saveAndFlush(Picture picture);

    Optional<Picture> findById(String id);

    void delete(Picture picture);

    void flush();
}
