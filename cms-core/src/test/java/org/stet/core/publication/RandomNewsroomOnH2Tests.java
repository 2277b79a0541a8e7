package org.stet.core.publication;

import org.stet.core.OnH2;

@OnH2
class RandomNewsroomOnH2Tests extends RandomNewsroomContract {

    @Override
    int sequences() {
        return 300;
    }
}
