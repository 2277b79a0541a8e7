package org.stet.core.settings;

import org.stet.core.OnH2;

@OnH2
class SettingsOnH2Tests extends SettingsContract {}
