// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Section.h"

class QSpinBox;

namespace ringdown::settings {

class AppearanceSection : public Section {
    Q_OBJECT
public:
    explicit AppearanceSection(shell::PreferenceBook &book);
    void show() override;

private:
    QComboBox *m_appearance;
    QComboBox *m_density;
    QSpinBox *m_font;
    QComboBox *m_motion;
    QComboBox *m_onClose;
};

} // namespace ringdown::settings
