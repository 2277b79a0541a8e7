package org.stet.core.media;

import org.stet.core.OnH2;

@OnH2
class PictureUsesOnH2Tests extends PictureUsesContract {}
