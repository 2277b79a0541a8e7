package org.stet.core.media;

import org.stet.core.OnH2;

@OnH2
class PictureEditingOnH2Tests extends PictureEditingContract {}
