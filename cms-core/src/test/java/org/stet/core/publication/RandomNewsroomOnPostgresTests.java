package org.stet.core.publication;

import org.stet.core.OnPostgres;

@OnPostgres
class RandomNewsroomOnPostgresTests extends RandomNewsroomContract {

    @Override
    int sequences() {
        return 50;
    }
}
