package org.stet.core.media;

import org.stet.core.OnH2;

@OnH2
class PictureFramingOnH2Tests extends PictureFramingContract {}
