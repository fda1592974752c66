// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Section.h"

namespace ringdown::settings {

class LanguageSection : public Section {
    Q_OBJECT
public:
    explicit LanguageSection(shell::PreferenceBook &book);
    void show() override;

private:
    QString m_atStart; ///< the language this run speaks
    QComboBox *m_language;
    QComboBox *m_clock;
    RestartNote *m_later;
};

} // namespace ringdown::settings
